/** Why initiatives are not on the map, in English. */
export const enAbsences = {
  whyNotOnMap:
    'These name no country of their own, so they shade none. Where an example has a page of its own, that page is on the map.',
  absences: {
    counted: { heading: 'Countries counted, not named', why: 'The report says how many countries, but not which.' },
    area: {
      heading: 'Named areas',
      why: 'The report names a region or a basin. Turning it into a list of countries would be a guess.'
    },
    hosted: { heading: 'Only a host named', why: 'A host is shown on its own page, but is not a place of the work.' },
    global: { heading: 'The whole world', why: 'The report ties these to no place.' }
  }
};

export type AbsenceWords = typeof enAbsences;
