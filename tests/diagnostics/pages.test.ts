import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog as commentaryCatalog } from '#commentary/catalog.ts';
import { catalog } from '#diagnostics/catalog.ts';
import { explainCode } from '#explain/explain-code.ts';
import { listCodes } from '#scripts/explain-target.ts';

const codes = [...Object.keys(catalog), ...Object.keys(commentaryCatalog)].sort();

test.each(listCodes())('the page of $code is written from the catalogue', async (code) => {
  await expect(explainCode(code)).toMatchFileSnapshot(`../../docs/diagnostics/${code.code}.md`);
});

test('codes, explanations and pages are the same set', () => {
  const pages = readdirSync('docs/diagnostics').map((name) => name.replace('.md', ''));
  expect(
    listCodes()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(codes);
  expect(pages.sort()).toEqual(codes);
});

test('every explanation is in whole sentences', () => {
  for (const { cause, means } of listCodes()) expect(`${means} ${cause}`).toMatch(/^[A-Z][^\n]*\. [A-Z][^\n]*\.$/);
});
