import { expect, test } from 'vitest';
import { tallyReport } from '#scripts/tally.ts';

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test.each([
  ['all passed', true, [file('passed', 'passed', 'passed')], { passed: 2, failed: 0, skipped: 0 }],
  ['one failed', false, [file('failed', 'passed', 'failed')], { passed: 1, failed: 1, skipped: 0 }],
  ['some skipped', true, [file('passed', 'passed', 'skipped', 'pending', 'todo')], { passed: 1, failed: 0, skipped: 3 }],
  ['a file that could not be loaded', false, [file('failed'), file('passed', 'passed')], { passed: 1, failed: 1, skipped: 0 }],
  ['a run without files', false, [], { passed: 0, failed: 1, skipped: 0 }],
  ['an error outside any test', false, [file('passed', 'passed')], { passed: 1, failed: 1, skipped: 0 }],
])('%s', (_name, success, testResults, expected) => {
  expect(tallyReport({ success, testResults })).toEqual(expected);
});
