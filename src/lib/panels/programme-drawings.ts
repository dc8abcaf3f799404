/** Programmes differ by icon and word, never by colour alone. Sixteen units wide, drawn with one pen. */
export const programmeDrawings: Record<string, string> = {
  climate:
    'M8 1.5v2m0 9v2M1.5 8h2m9 0h2M3.4 3.4l1.4 1.4m6.4 6.4 1.4 1.4m0-9.2-1.4 1.4M4.8 11.2l-1.4 1.4M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  nature: 'M13.5 2.5C6 2.5 3 6 3 9.5c0 1.4.6 2.6 1.6 3.3C10 13.5 13.5 9 13.5 2.5ZM2.5 14 8.5 7.5',
  pollution: 'M8 1.8C5.5 5 4 7.2 4 9.7a4 4 0 0 0 8 0C12 7.2 10.5 5 8 1.8Zm0 9.7a2 2 0 0 1-2-2',
  digital: 'M2 3.5h12v7.5H2Zm4 10h4M8 11v2.5M5 8.5l1.5-1.5L8 8l3-2.5',
  gender: 'M8 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm0 7v5.5M5.5 12.3h5',
  disasters: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2m0 1.7v.3',
  governance: 'M2 6.5 8 2.5l6 4M3.5 6.5v6m3-6v6m3-6v6m3-6v6M2 13.5h12',
  foresight:
    'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  operations: 'M3 13.5v-4m3.3 4v-7m3.4 7V8.5m3.3 5v-11'
};
