import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formOfFile } from '#model/source-form.ts';
import { ingestFiling } from '#pipeline.ts';
import { readSource } from '#scripts/read-source.ts';

const top =
  'Example Holdings plc\n\nInterim report for the six months ended 30 June 2025\n\nConsolidated balance sheet\n\n(in EUR million)\n\n';
const pipes = `${top}| | 30 June 2025 | 31 December 2024 |\n|---|---|---|\n| Cash | 404 | 318 |\n| Total assets | 1,008 | 879 |\n`;
const tabs = `${top}\t30 June 2025\t31 December 2024\nCash\t404\t318\nTotal assets\t1,008\t879\n`;

/** The form in which a file is read, and the values of its facts; or what is wrong with it. */
async function read(file: string, text: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    writeFileSync(join(folder, file), text);
    const found = await readSource(join(folder, file), formOfFile(file) ?? 'text', 'example');
    if ('problem' in found) return found.problem.message;
    const { facts } = ingestFiling({ filing: 'example', text: found.source, sha256: found.sha256 });
    return [found.source.form, ...facts.map(({ label, line, value }) => `${label} ${value} in line ${line}`)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inPipes = [
  'markdown',
  'Cash 404000000 in line 11',
  'Cash 318000000 in line 11',
  'Total assets 1008000000 in line 12',
  'Total assets 879000000 in line 12',
];
const inTabs = [
  'text',
  'Cash 404000000 in line 10',
  'Cash 318000000 in line 10',
  'Total assets 1008000000 in line 11',
  'Total assets 879000000 in line 11',
];

test.each<[string, string, string, unknown]>([
  ['pipes in Markdown', 'source.md', pipes, inPipes],
  ['pipes in a text', 'source.txt', pipes, inPipes],
  ['tabs in a text', 'source.txt', tabs, inTabs],
  ['tabs in Markdown', 'source.md', tabs, inTabs],
  ['both in a text', 'source.txt', `${tabs}\n${pipes}`, expect.stringMatching(/write all of them in one way/)],
  ['a page of HTML in a text', 'source.txt', '<!doctype html><p>Sales</p>', expect.stringMatching(/rename it to source\.html/)],
])('%s', async (_, file, text, expected) => {
  expect(await read(file, text)).toEqual(expected);
});
