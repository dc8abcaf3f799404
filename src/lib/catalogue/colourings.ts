/** What shades the countries: how many initiatives name them, or what they gave. The first is the default. */
export const colourings = ['initiatives', 'funding'] as const;

export type Colouring = (typeof colourings)[number];
