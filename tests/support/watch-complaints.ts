import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core';

/** Something that should not have happened in a page: a console error, a failed request, a foreign host. */
export interface Complaint {
  kind: 'console' | 'page error' | 'failed request' | 'third party' | 'policy';
  /** One line; for a request its address and what went wrong. */
  text: string;
}

/** What a test machine's software renderer says of itself; a real graphics card is silent. */
const rendererNoise = /GL Driver Message|Automatic fallback to software WebGL|GPU stall due to ReadPixels/;

/** How Chromium reports a script that it preloads but may not run, in a context without JavaScript. */
const scriptsAreOff = 'csp';

/**
 * Gathers what every page of a context complains of, from now on. Requests to another host than `home` are complaints
 * whether they succeed or not. Requests that the page itself gave up (another page opened) are none, nor are scripts
 * that a context without `javaScript` does not load.
 */
export async function watchComplaints(context: BrowserContext, home: string, javaScript = true): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const note = (kind: Complaint['kind'], text: string) => void complaints.push({ kind, text });
  const { origin } = new URL(home);

  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !rendererNoise.test(message.text())) {
      note('console', describeMessage(message));
    }
  });
  context.on('weberror', (error) => note('page error', error.error().stack ?? error.error().message));
  context.on('request', (request) => {
    if (isForeign(request, origin)) note('third party', request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason';
    const harmless = reason === 'net::ERR_ABORTED' || (!javaScript && reason === scriptsAreOff);
    if (!harmless) note('failed request', `${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note('failed request', `${response.url()} ${response.status()}`);
  });
  await context.exposeFunction('reportPolicyViolation', (text: string) => note('policy', text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const report: unknown = Reflect.get(window, 'reportPolicyViolation');
      if (typeof report === 'function') report(`${violation.violatedDirective} ${violation.blockedURI}`);
    });
  });
  return complaints;
}

function describeMessage(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

function isForeign(request: Request, origin: string): boolean {
  const { protocol, origin: asked } = new URL(request.url());
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && asked !== origin;
}
