import { expect, test } from 'vitest';
import { renderProblems } from '#commentary/commentary-error.ts';
import { checkCommentaryFiles } from '#scripts/check-commentary-files.ts';
import { listPeriods } from '#series/periods.ts';

test('the commentary has no errors, no bare numbers and no causes without a place', async () => {
  const files = await checkCommentaryFiles();
  expect(renderProblems(files, 'error')).toBe('');
  expect(renderProblems(files, 'warning')).toBe('');
});

test('every period with a filing of its own has commentary', async () => {
  const own = listPeriods().filter(({ own }) => own.length > 0);
  expect((await checkCommentaryFiles()).map(({ slug }) => slug).sort()).toEqual(own.map(({ slug }) => slug).sort());
});
