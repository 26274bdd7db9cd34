/** How many tests ran, and how they ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

export function addTallies(left: Tally, right: Tally): Tally {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed, skipped: left.skipped + right.skipped };
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests of a Vitest report. A file that failed as a whole (it could not be loaded, its `beforeAll` threw) without any
 * failed test of its own counts as one failure, and so does a run that failed without any failed file.
 */
export function tallyReport(report: VitestReport): Tally {
  const tally = report.testResults.map(tallyFile).reduce(addTallies, nothing);
  return report.success || tally.failed > 0 ? tally : addTallies(tally, oneFailed);
}

function tallyFile(file: VitestReport['testResults'][number]): Tally {
  const count = (status: string) => file.assertionResults.filter((test) => test.status === status).length;
  const passed = count('passed');
  const failed = count('failed');
  const skipped = file.assertionResults.length - passed - failed;
  return { passed, failed: failed === 0 && file.status === 'failed' ? 1 : failed, skipped };
}
