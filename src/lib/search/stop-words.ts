/** Words that stand in every sentence and find nothing. Some are codes of countries too (in, it, no): those stay codes. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be by can de del des do du el et for from in is it its la las le les los me my no of on or per so that the their this to was were with y'.split(
    ' '
  )
);
