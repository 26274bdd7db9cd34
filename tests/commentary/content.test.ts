import { expect, test } from 'vitest';
import { renderProblems } from '#commentary/commentary-error.ts';
import { listPeriods } from '#series/periods.ts';
import { checkContent } from '#tests/commentary/check-content.ts';

test('the commentary has no errors, no bare numbers and no causes without a place', async () => {
  const files = await checkContent();
  expect(renderProblems(files, 'error')).toBe('');
  expect(renderProblems(files, 'warning')).toBe('');
});

test('every period with a filing of its own has commentary', async () => {
  const own = listPeriods().filter(({ own }) => own.length > 0);
  expect((await checkContent()).map(({ slug }) => slug).sort()).toEqual(own.map(({ slug }) => slug).sort());
});
