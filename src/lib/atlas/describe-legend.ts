import type { Messages } from '#lib/messages/messages.ts';
import type { Legend, LegendEntry, Shade } from '#lib/scene/scene.ts';

/** A legend in words, for the page and for pictures of it. */
export interface DescribedLegend {
  /** What is counted. */
  title: string;
  entries: { shade: Shade; text: string }[];
}

/** "3–4", "8+", "Not named in this source". */
export function describeLegend({ measure, entries }: Legend, m: Messages): DescribedLegend {
  const titles = {
    initiatives: m.legend,
    'initiatives-filtered': m.legendFiltered,
    'environment-fund': m.legendFunding
  };
  const states = { none: '0', unnamed: m.unnamed, undisclosed: m.undisclosed, absent: m.absent };
  const number = measure === 'environment-fund' ? m.amountClass : String;
  const write = (entry: LegendEntry): string => {
    if ('state' in entry) return states[entry.state];
    const { from, to } = entry;
    if (to === undefined) return `${number(from)}+`;
    return to === from ? number(from) : `${number(from)}–${number(to)}`;
  };
  return { title: titles[measure], entries: entries.map((entry) => ({ shade: entry.shade, text: write(entry) })) };
}
