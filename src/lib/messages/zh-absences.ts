import type { AbsenceWords } from './en-absences.ts';

/** 行动未在地图上标出的原因（中文）。 */
export const zhAbsences: AbsenceWords = {
  whyNotOnMap: '这些行动本身没有点名国家，因此不着色。其中单独成页的实例，仍标在地图上。',
  absences: {
    counted: { heading: '只有国家数目', why: '报告说明了国家数目，但没有列出国名。' },
    area: { heading: '以地区为范围', why: '报告点名的是某个地区或流域；若自行列出国家，便成了猜测。' },
    hosted: { heading: '只点名东道国', why: '东道国的页面会列出这些行动，但东道国不算工作所在地。' },
    global: { heading: '面向全世界', why: '报告没有说明具体地点。' }
  }
};
