import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingestFolder } from '#scripts/ingest-folder.ts';
import { writePlainHtml } from './write-html.ts';
import { writePipeMarkdown } from './write-markdown.ts';

const content = mkdtempSync(join(tmpdir(), 'tieout-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

const forms = [
  ['source.txt', (text: string) => text],
  ['source.md', writePipeMarkdown],
  ['source.html', writePlainHtml],
] as const;

/** A balance sheet of a company of its own. */
const sheet = (number: number): string =>
  `Example ${number} Corp.\n\nConsolidated Balance Sheets\n\n(Millions of yen)\n\n\tMarch 31, 2023\tMarch 31, 2024\nCash\t${(number % 900) + 1},500\t2,000\nTotal assets\t${(number % 900) + 1},500\t2,000\n`;

test('a thousand small documents of mixed forms are read, each by its own reader', async () => {
  for (let number = 0; number < 1000; number += 1) {
    const [file, write] = forms[number % forms.length] ?? forms[0];
    const folder = join(content, 'filings', `example-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), write(sheet(number)));
  }
  const { diagnostics, reports } = await ingestFolder(content, true);
  expect(diagnostics).toEqual([]);
  expect(reports.length).toBe(1000);
  expect(new Set(reports.map(({ ingested }) => ingested.facts.map(({ value }) => value).length))).toEqual(new Set([4]));
  expect(reports.filter(({ ingested }) => ingested.document.form === 'html').length).toBe(333);
}, 120_000);
