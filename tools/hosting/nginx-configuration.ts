// `node tools/hosting/nginx-configuration.ts > deploy/nginx.conf`: writes the configuration that the repository ships.
// BASE_PATH, LISTEN (separated by commas) and ROOT say what is different elsewhere.
import { toBasePath } from '../base-path.ts';
import { types } from '../describe-file.ts';
import { siteHeaders, type Header } from './site-headers.ts';

/** Where and how nginx serves the site. */
export interface NginxSite {
  /** What `listen` takes: ports, or addresses with a port. */
  listen: readonly string[];
  /** The folder that holds the build; below a base, the folder that holds the base's first folder. */
  root: string;
  base: string;
  /** Whether the module for ready brotli files is loaded; otherwise an optional file may say so. */
  brotli?: boolean;
}

/** As it stands in the repository. */
export const shipped: NginxSite = { listen: ['80', '[::]:80'], root: '/var/www/groundwork', base: '' };

/** An nginx configuration of one server, to be included in its `http` block. */
export function describeNginx({ listen, root, base, brotli }: NginxSite): string {
  const varying = siteHeaders.filter(({ values }) => values.length > 0);
  return `# Groundwork behind nginx. Written by tools/hosting/nginx-configuration.ts; see docs/hosting.md.
# It belongs into the http block: /etc/nginx/conf.d/groundwork.conf

${varying.map((header) => describeMap(header, base)).join('\n\n')}

server {
${listen.map((address) => `  listen ${address};`).join('\n')}
  root ${root};
  index index.html;
  server_tokens off;

  types {
${describeTypes()}
  }
  default_type application/octet-stream;

  # nothing is compressed here: the build holds every text as .gz and as .br
  gzip off;
  gzip_static on;
  gzip_vary on;
  ${brotli ? 'brotli_static on;' : '# where the brotli module is installed, this file says "brotli_static on;"\n  include /etc/nginx/groundwork-brotli.con[f];'}

  # a client that is slow to ask, or to take what it asked for, is let go
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 30s;
  keepalive_timeout 30s;
  reset_timedout_connection on;
  client_max_body_size 1k;
  sendfile on;
  tcp_nopush on;

${siteHeaders.map((header) => `  add_header ${header.name} ${header.values.length ? variableOf(header) : quote(header.otherwise ?? '')} always;`).join('\n')}

  # one page, one address; never another host's, whatever stands in the address
  absolute_redirect off;
  merge_slashes off;
  if ($request_uri ~ "^(/(?:[^/?%\\\\\\\\][^?%\\\\\\\\]*/)?)index\\.html(\\?.*)?$") {
    return 301 $1$2;
  }
  location ~ "//|\\\\\\\\|/\\.(?!well-known/)" {
    return 404;
  }
  # the log of requests has them; that of errors is the server's own
  log_not_found off;
  error_page 404 ${base}/404.html;
  # a folder without a page
  error_page 403 =404 ${base}/404.html;
}
`;
}

function describeMap(header: Header, base: string): string {
  const lines = header.values.map(
    ([pattern, value]) => `  ${quote(`~${pattern.replace('^', `^${base}`)}`)} ${quote(value)};`
  );
  return [`map $uri ${variableOf(header)} {`, `  default ${quote(header.otherwise ?? '')};`, ...lines, '}'].join('\n');
}

const variableOf = ({ name }: Header) => `$groundwork_${name.toLowerCase().replaceAll('-', '_')}`;

const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

function describeTypes(): string {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(types)) {
    endings.set(type, [...(endings.get(type) ?? []), ending.slice(1)]);
  }
  return [...endings].map(([type, names]) => `    ${quote(type)} ${names.join(' ')};`).join('\n');
}

if (import.meta.main) {
  const { BASE_PATH, LISTEN, ROOT } = process.env;
  process.stdout.write(
    describeNginx({
      listen: LISTEN?.split(',') ?? shipped.listen,
      root: ROOT ?? shipped.root,
      base: toBasePath(BASE_PATH)
    })
  );
}
