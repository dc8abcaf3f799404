import { immutable } from '../describe-file.ts';

/**
 * A header of the site's answers: the first pattern that fits the path of what is served decides its value; where none
 * fits it is `otherwise`; an empty or missing value is not sent. Patterns are read by JavaScript and by nginx (PCRE)
 * alike, begin with `^/`, and see the path of the file itself, below any base: `/country/NIU/index.html`.
 */
export interface Header {
  name: string;
  values: readonly (readonly [pattern: string, value: string])[];
  otherwise?: string;
}

/** The map for other people's frames, in any language. */
const embed = '^/(?:[a-z-]+/)?embed/index\\.html$';
const page = '^/(?:.*/)?[^/]+\\.html$';
const script = '^/.*\\.m?js$';
/** What programs of other sites may read: the API, the downloads, the feeds. */
const open = '^/(?:api/|data/(?!index\\.html$)[^/]+\\.\\w+$|(?:[a-z-]+/)?feed\\.xml$)';

const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking'
];

/** The one place that says which headers the site's answers carry, whoever sends them. */
export const siteHeaders: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    values: [
      // a page carries its policy itself, because its scripts' hashes are its own; this is what it cannot say
      // (any site may frame the embed, and a page opened from a disk too, which no `*` would name)
      [embed, ''],
      [page, "frame-ancestors 'self'"],
      // a worker is held to the policy of its own script
      [script, "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'self'"]
    ],
    // opened by itself a drawing may be styled, and nothing else
    otherwise: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
  },
  { name: 'X-Content-Type-Options', values: [], otherwise: 'nosniff' },
  { name: 'Referrer-Policy', values: [], otherwise: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', values: [[page, unused.map((feature) => `${feature}=()`).join(', ')]] },
  {
    // no Cross-Origin-Opener-Policy: browsers refuse a page that sends one to a window opened out of a sandboxed frame,
    // which is where the embed's link to the full map leads; a public page has nothing to keep from its opener
    name: 'Cross-Origin-Resource-Policy',
    // what an embed is made of is loaded by frames of other sites, and by sandboxed ones, which have no origin
    values: [
      [embed, 'cross-origin'],
      [page, 'same-origin']
    ],
    otherwise: 'cross-origin'
  },
  { name: 'Access-Control-Allow-Origin', values: [[open, '*']] },
  {
    name: 'Cache-Control',
    values: [[immutable, 'public, max-age=31536000, immutable']],
    // kept, but asked for again each time: who has it gets a 304
    otherwise: 'no-cache'
  }
];

const compiled = siteHeaders.map(({ name, values, otherwise }) => ({
  name,
  values: values.map(([pattern, value]) => [new RegExp(pattern), value] as const),
  otherwise
}));

/** The headers of the answer that serves a file, by its path below the base, with a leading slash. */
export function headersFor(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, values, otherwise } of compiled) {
    const value = values.find(([pattern]) => pattern.test(path))?.[1] ?? otherwise;
    if (value) found[name] = value;
  }
  return found;
}
