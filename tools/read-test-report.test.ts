import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTestReport } from './read-test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-report-'));
const file = join(folder, 'report.json');
const write = (passed: number, failed: number, testResults: object[]) =>
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }));
const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };

afterAll(() => rmSync(folder, { recursive: true }));

test('tests are counted', () => {
  write(2, 1, [good, { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }]);
  expect(readTestReport(file, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a file that breaks before its first test counts as one failure', () => {
  write(1, 0, [good, { status: 'failed', assertionResults: [] }]);
  expect(readTestReport(file, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run that fails although every test passed counts as one failure', () => {
  write(1, 0, [good]);
  expect(readTestReport(file, 1)).toEqual({ passed: 1, failed: 1 });
  expect(readTestReport(file, 0)).toEqual({ passed: 1, failed: 0 });
});

test.each(['', '{}', 'null'])('a report that says %j counts as one failure', (text) => {
  writeFileSync(file, text);
  expect(readTestReport(file, 0)).toEqual({ passed: 0, failed: 1 });
});
