/** What one run of wrk found. Times are milliseconds. */
export interface Load {
  requests: number;
  bytes: number;
  requestsPerSecond: number;
  /** Half of the answers came within this time, and 99 % within the next. */
  median: number;
  nearlyAll: number;
  /** Connections refused or broken, answers that did not come in time, and statuses other than 2xx and 3xx. */
  errors: number;
}

const milliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };
const byteUnits: Record<string, number> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** Reads what wrk prints with `--latency`; fails where a figure is missing. */
export function readWrk(text: string): Load {
  const find = (pattern: RegExp): string[] => {
    const found = pattern.exec(text);
    if (!found) throw new Error(`wrk did not say ${pattern.source}:\n${text}`);
    return found.slice(1).map((part) => part ?? '');
  };
  const time = (pattern: RegExp): number => {
    const [value = '', unit = ''] = find(pattern);
    return Number(value) * (milliseconds[unit] ?? NaN);
  };
  const [requests = '', bytes = '', byteUnit = ''] = find(/(\d+) requests in \S+, ([\d.]+)(B|[KMG]B) read/);
  const [rate = ''] = find(/Requests\/sec:\s+([\d.]+)/);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const statuses = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? '0';
  return {
    requests: Number(requests),
    bytes: Number(bytes) * (byteUnits[byteUnit] ?? NaN),
    requestsPerSecond: Number(rate),
    median: time(/50%\s+([\d.]+)(us|ms|s|m)\b/),
    nearlyAll: time(/99%\s+([\d.]+)(us|ms|s|m)\b/),
    errors: [...socket, statuses].reduce((sum, count) => sum + Number(count), 0)
  };
}
