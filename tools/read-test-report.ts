import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many of something went well. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }))
});

/**
 * Counts a Vitest report. A file that failed before its first test counts as one failure, and so does a run that
 * failed otherwise or left no report: a failure is never lost.
 */
export function readTestReport(file: string, exitCode: number): Tally {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file: string): v.InferOutput<typeof reportSchema> | undefined {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
