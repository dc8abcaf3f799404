import { writeField } from './problem.ts';
import type { Finding } from './check-initiative.ts';
import type { Salvaged } from './salvage-initiative.ts';

/** Figures that stand in the catalogue twice: the same value, unit and English `of`. */
export function findSameFigures(initiatives: ReadonlyMap<string, Pick<Salvaged, 'figures'>>): Map<string, Finding[]> {
  const first = new Map<string, string>();
  const findings = new Map<string, Finding[]>();
  for (const [file, { figures }] of initiatives) {
    figures.forEach(({ value, unit, of }, i) => {
      if (value === undefined || unit === undefined || !of.en?.trim()) return;
      const key = JSON.stringify([value, unit, of.en.trim().toLowerCase()]);
      const path = ['figures', i];
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, `${writeField(path)} of ${file}`);
      else {
        const says = `is the same figure as ${earlier}; keep it where the source has it`;
        findings.set(file, [...(findings.get(file) ?? []), { path, found: `${value} ${unit}`, says }]);
      }
    });
  }
  return findings;
}
