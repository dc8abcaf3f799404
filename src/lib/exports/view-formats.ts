/** The files in which the initiatives of a view can be had, in the order in which they are offered. */
export const viewFormats = ['initiatives', 'links', 'xlsx', 'json', 'geojson', 'iati'] as const;

export type ViewFormat = (typeof viewFormats)[number];
