/** Forms that a file may stand in beside itself, best first, with the ending of each sibling. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' }
] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The encodings that a client takes, the one it likes most first; ours decides among equals. Empty where it wants the
 * file as it is. Weights are read as RFC 9110 §12.5.3 has them: `br;q=0` refuses, `*` stands for what is not named.
 */
export function acceptedEncodings(header = ''): Encoding[] {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    if (name) weights.set(name === 'x-gzip' ? 'gzip' : name, weight ? Number(weight.slice(2)) || 0 : 1);
  }
  const weightOf = ({ name }: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  return encodings
    .filter((encoding) => weightOf(encoding) > 0 && weightOf(encoding) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a));
}
