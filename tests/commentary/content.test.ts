import { expect, test } from 'vitest';
import { readIssuer } from '#collections/read-issuer.ts';
import { renderProblems } from '#commentary/commentary-error.ts';
import { openArchive } from '#commentary/open-archive.ts';
import { scaffoldCommentary } from '#commentary/scaffold-commentary.ts';
import { checkCommentaryFiles, checkCommentaryText } from '#scripts/check-commentary-files.ts';
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

test('what npm run new begins for any period is commentary without an error', async () => {
  const archive = openArchive();
  const { keyFigures, measures } = readIssuer();
  const named = keyFigures.map((name) => ({ name, label: measures[name]?.label ?? name }));
  const begun = listPeriods().map(({ label, slug }) => {
    const prior = listPeriods().find((period) => period.slug === archive.yearBefore(slug))?.label;
    return {
      slug,
      text: scaffoldCommentary({ archive, slug, label, measures: named, ...(prior === undefined ? {} : { priorLabel: prior }) }),
    };
  });
  const problems = await Promise.all(begun.map(({ slug, text }) => checkCommentaryText(`content/commentary/${slug}.mdx`, text)));
  expect(begun.some(({ text }) => text.includes('<Change'))).toBe(true);
  expect(renderProblems(problems.flat(), 'error')).toBe('');
  expect(renderProblems(problems.flat(), 'warning')).toBe('');
});
