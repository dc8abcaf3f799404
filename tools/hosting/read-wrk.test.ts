import { expect, test } from 'vitest';
import { readWrk } from './read-wrk.ts';

const quiet = `Running 5s test @ http://127.0.0.1:4173/
  2 threads and 50 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.30ms    5.12ms  72.70ms   91.00%
    Req/Sec     7.26k     1.18k   10.20k    72.00%
  Latency Distribution
     50%  812.00us
     75%    4.57ms
     90%    8.54ms
     99%    1.07s
  72382 requests in 5.01s, 2.62GB read
Requests/sec:  14437.83
Transfer/sec:    535.44MB
`;

test('what wrk prints is read in milliseconds and bytes', () => {
  expect(readWrk(quiet)).toEqual({
    requests: 72382,
    bytes: 2.62 * 1024 ** 3,
    requestsPerSecond: 14437.83,
    median: 0.812,
    nearlyAll: 1070,
    errors: 0
  });
});

test('errors of every kind are counted together', () => {
  const loud = quiet.replace(
    'Requests/sec',
    '  Socket errors: connect 1, read 20, write 300, timeout 4000\n  Non-2xx or 3xx responses: 50000\nRequests/sec'
  );
  expect(readWrk(loud).errors).toBe(54321);
});

test('what is no report of wrk is refused, with what it says', () => {
  expect(() => readWrk('unable to connect')).toThrow('unable to connect');
});
