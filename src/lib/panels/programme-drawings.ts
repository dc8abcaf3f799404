/** Programmes differ by icon and word, never by colour alone. Sixteen units wide, drawn with one pen. */
export const programmeDrawings: Record<string, string> = {
  climate:
    'M8 1.5v2m0 9v2M1.5 8h2m9 0h2M3.4 3.4l1.4 1.4m6.4 6.4 1.4 1.4m0-9.2-1.4 1.4M4.8 11.2l-1.4 1.4M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  nature: 'M13.5 2.5C6 2.5 3 6 3 9.5c0 1.4.6 2.6 1.6 3.3C10 13.5 13.500 9 13.500 2.500ZM2.500 14 8.500 7.500',
  pollution: 'M8 1.800C5.500 5 4 7.200 4 9.700a4 4 0 0 0 8 0C12 7.200 10.500 5 8 1.800Zm0 9.700a2 2 0 0 1-2-2',
  digital: 'M2 3.500h12v7.500H2Zm4 10h4M8 11v2.500M5 8.500l1.500-1.500L8 8l3-2.500',
  gender: 'M8 2a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Zm0 7v5.500M5.500 12.300h5',
  disasters: 'M8 2 14.500 13.500h-13ZM8 6.500v3.200m0 1.700v.3',
  governance: 'M2 6.500 8 2.500l6 4M3.500 6.500v6m3-6v6m3-6v6m3-6v6M2 13.500h12',
  foresight:
    'M1.500 8S4 3.800 8 3.800 14.500 8 14.500 8 12 12.200 8 12.200 1.500 8 1.500 8ZM8 6.200a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600Z',
  operations: 'M3 13.500v-4m3.300 4v-7m3.400 7V8.500m3.300 5v-11'
};
