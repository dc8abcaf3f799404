/** The words of the ways to share a view, in English. */
export const enShare = {
  shareTitle: 'Share this view',
  shareLink: 'Link to this view',
  shareCamera: 'Keep the part of the map that I see now',
  copyWords: {
    copy: 'Copy',
    copied: 'Copied',
    refused: 'The browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.'
  },
  qrCode: 'QR code of this link',
  image: 'Image',
  imageLead: 'The map as you see it, with its title, legend, source and date.',
  imagePng: 'Save as PNG',
  imageSvg: 'Save as SVG',
  imageDrawing: 'Drawing…',
  imageDrawn: (date: string) => `Drawn on ${date}`,
  imageFailed: 'The picture could not be drawn, as the shapes of the map did not arrive. Try again.',
  embed: 'Embed',
  embedLead: 'The map for a page of your own. It needs no account, sets no cookies and keeps nothing.',
  embedTitle: (title: string) => `Map: ${title}`,
  embedSize: 'Size',
  embedSizes: { wide: 'Full width', medium: '720 pixels wide', narrow: '360 pixels wide' },
  embedHeight: 'Height in pixels',
  embedLanguage: 'Language',
  embedTheme: 'Colours',
  embedThemes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  embedCountry: 'Country',
  embedEverywhere: 'The whole world',
  embedProgramme: 'Programme',
  embedAll: 'All',
  embedPanel: 'With the list of initiatives below the map',
  embedPreview: 'Preview',
  embedCode: 'Code for your page',
  embedHeightHint:
    'The frame tells your page its height in a message to the window: { source: "groundwork", type: "height", height }.',
  cite: 'Cite',
  citeSentence: 'As a sentence',
  citation: (site: string, title: string, released: string, link: string, accessed: string) =>
    `${site}, “${title}”, release of ${released}. ${link} (read on ${accessed}).`
};

export type ShareWords = typeof enShare;
