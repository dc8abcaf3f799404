/** One mistake in data/, told so that an editor can correct it without asking. */
export interface Problem {
  /** Below data/, such as `initiatives/sids-early-warning.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  /** Such as `countries[1].code`; empty where the whole file is meant. */
  field: string;
  /** The value as it stands there, for display; left out where there is none. */
  found?: string | undefined;
  /** What is wrong with it and what was expected, to be read after the value. */
  says: string;
  /** The nearest right value. */
  nearest?: string | undefined;
}

export type Path = readonly (string | number)[];

/** `['countries', 1, 'code']` → `countries[1].code` */
export function writeField(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** A text in which nothing is hidden: control characters, turned directions and line breaks stand as `\u202e`. */
export function showInvisible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  );
}

/** Short enough for one line, with invisible characters made visible. */
export function writeFound(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  // JSON has no word for infinity
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value)?.slice(0, 60);
  const letters = [...showInvisible(value.slice(0, 200))];
  return `'${letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : letters.join('')}'`;
}

/** "programme: 'climat' is not a programme; did you mean 'climate'?" */
export function writeProblem({ field, found, says, nearest }: Problem): string {
  const sentence = [found, says].filter(Boolean).join(' ');
  const question = nearest ? `; did you mean ${nearest}?` : '';
  return showInvisible(`${field ? `${shorten(field)}: ` : ''}${sentence}${question}`);
}

/** A field as deep as an attacker likes is still one line. */
const shorten = (field: string) => (field.length > 120 ? `${field.slice(0, 57)}…${field.slice(-57)}` : field);
