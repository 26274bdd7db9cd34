import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Outcome } from '#tests/site/project-copy.ts';

const sound = readFileSync('tests/invented/fixtures/05-uk-interim/source.txt', 'utf8');

/** What lies in the folder of filings, and what is said of it. Names that a file system takes for one are tried where it does not. */
const broken: readonly (readonly [path: string, content: string | Uint8Array, message: RegExp])[] = [
  ['empty/source.txt', '', /empty: error I06.*\n?.*source\.txt is empty/],
  ['blank/source.txt', ' \n\t\n', /blank: error I06/],
  ['binary/source.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 255]), /source\.txt is a ZIP container/],
  ['latin-1/source.txt', Buffer.from('Revenue\t1\nEinkünfte\t2\n', 'latin1'), /not UTF-8: line 2/],
  ['no-table/source.txt', 'Good day.\n\nThis is a letter.\n', /not one table/],
  ['no-source/notes.md', 'To follow.', /holds no source: none of source\.txt/],
  ['as-pdf/source.txt', '%PDF-1.7', /is a PDF; rename it to source\.pdf/],
  ['two/source.txt', sound, /two.*I14/],
  ['two/source.md', sound, /source\.md and source\.txt/],
  ['Twice/source.txt', `${sound}\n`, /Twice.*same address|Twice holds more than small letters/],
  ['twice/source.txt', `${sound}\n\n`, /twice.*same address|Twice holds more than small letters/],
  ['sound-again/source.txt', sound, /sound-again: error I10.*those of sound/],
  ['Zwölf Monate/source.txt', sound, /holds more than small letters/],
  ['loose.txt', sound, /belongs at content\/filings\/loose\/source\.txt/],
];

describe('a folder of filings of which most are broken', () => {
  const copy = copyProject();
  const content = join(copy.root, 'other');
  let outcome: Outcome;

  beforeAll(async () => {
    for (const [path, text] of broken) copy.write(`other/filings/${path}`, text);
    copy.write('other/filings/sound/source.txt', sound);
    mkdirSync(join(content, 'filings', 'nothing-at-all'));
    outcome = await copy.run('scripts/ingest.ts', '--content', content);
  });

  afterAll(() => copy.remove());

  test.each(broken.map(([path, , message]) => [path, message] as const))('%s is reported', (_, message) => {
    expect(outcome.output).toMatch(message);
  });

  test('a folder without anything is reported', () => {
    expect(outcome.output).toMatch(/nothing-at-all.*I03/);
  });

  test('the ingest fails, and the sound filing is written', () => {
    expect(outcome.status).toBe(1);
    for (const kind of ['facts', 'documents', 'findings', 'ledger']) {
      expect(existsSync(join(content, kind, 'sound.json')), kind).toBe(true);
    }
  });

  test('nothing thrown reaches the reader', () => {
    expect(outcome.output).not.toMatch(/\n\s+at .*\.ts:\d+/);
  });
});

test('an archive without a folder of filings is told to make one', async () => {
  const copy = copyProject();
  const { status, output } = await copy.run('scripts/ingest.ts', '--content', join(copy.root, 'nowhere'));
  copy.remove();
  expect(status).toBe(1);
  expect(output).toMatch(/I01/);
});
