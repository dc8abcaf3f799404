import { isAwake } from './awake.ts';

/**
 * What `{@html}` is given in the browser for markup that only a server writes. A page that wakes keeps what came in its
 * HTML, for which any markup will do; what is shown later has none.
 */
export const keptMarkup = (): string | TrustedHTML => (isAwake() ? '' : (globalThis.trustedTypes?.emptyHTML ?? ' '));
