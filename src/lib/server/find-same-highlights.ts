import type { Finding } from './check-initiative.ts';
import { writeField } from './problem.ts';
import type { Salvaged } from './salvage-initiative.ts';

/** Figures that are given a place on the world's page which another has already. By file. */
export function findSameHighlights(
  initiatives: ReadonlyMap<string, Pick<Salvaged, 'figures'>>
): Map<string, Finding[]> {
  const first = new Map<number, string>();
  const findings = new Map<string, Finding[]>();
  for (const [file, { figures }] of initiatives) {
    figures.forEach(({ highlight }, i) => {
      if (highlight === undefined) return;
      const earlier = first.get(highlight);
      if (earlier === undefined) return void first.set(highlight, `${writeField(['figures', i])} of ${file}`);
      const says = `is the place that ${earlier} has on the world’s page; choose another from 1 to 6`;
      const finding = { path: ['figures', i, 'highlight'], found: String(highlight), says };
      findings.set(file, [...(findings.get(file) ?? []), finding]);
    });
  }
  return findings;
}
