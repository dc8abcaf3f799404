/** The day on which the catalogue was released, as `2024-11-30`; undefined while it does not say. */
export const released: string | undefined = undefined;
