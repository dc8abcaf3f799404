/** What is said of an address that asks for what nobody knows, in English. */
export const enNotices = {
  dropped: {
    page: (value: string) => `There is no page at ${value}. This is the world map.`,
    country: (value: string) => `“${value}” is not a country or area of this map. This is the world map.`,
    initiative: (value: string) => `There is no initiative called “${value}”. This is the world map.`,
    programme: (value: string) => `“${value}” is not a programme; it was left out.`,
    mechanism: (value: string) => `“${value}” is not a mechanism; it was left out.`,
    kind: (value: string) => `“${value}” is not a kind of initiative; it was left out.`,
    region: (value: string) => `“${value}” is not a region; it was left out.`,
    group: (value: string) => `“${value}” is not a group of countries; it was left out.`,
    colour: (value: string) => `The map cannot be coloured by “${value}”; it was left out.`,
    projection: (value: string) => `“${value}” is not a projection of this map; it is flat.`,
    camera: (value: string) => `“${value}” is not a place to move the map to; it was left out.`
  },
  didYouMean: 'Did you mean:',
  lookThrough: 'Or look through:',
  notFoundTitle: 'There is nothing at this address',
  notFoundLead: 'The page may have moved, or the link may be cut off. These lead on:'
};

export type NoticeWords = typeof enNotices;
