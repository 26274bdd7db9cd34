import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderDiagnostic } from '#diagnostics/render-diagnostic.ts';
import { type IngestReport, ingestFolder } from '#scripts/ingest-folder.ts';
import { overlayOf } from '#scripts/overlay-of.ts';

const sound = readFileSync(join(process.cwd(), 'tests/rules/fixtures/position.txt'), 'utf8');
const root = mkdtempSync(join(tmpdir(), 'tieout-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder that holds one sound filing and the files of a case. */
function makeContent(files: Files): string {
  const content = mkdtempSync(join(root, 'content-'));
  for (const [path, body] of Object.entries({ 'filings/2024-sound/source.txt': sound, ...files })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), body);
  }
  return content;
}

const odd = `${sound}\nA line more.\n`;

// biome-ignore format: one line per case
const cases: readonly (readonly [string, string, string, RegExp, Files])[] = [
  ['an empty file',               'I06', '2025-x',        /is empty/,                      { 'filings/2025-x/source.txt': '' }],
  ['a file of blanks',            'I06', '2025-x',        /is empty/,                      { 'filings/2025-x/source.txt': ' \n\t\n' }],
  ['a byte-order mark alone',     'I06', '2025-x',        /is empty/,                      { 'filings/2025-x/source.txt': '\ufeff\n' }],
  ['a binary file',               'I07', '2025-x',        /byte 3 is zero/,                { 'filings/2025-x/source.txt': new Uint8Array([65, 66, 0, 67]) }],
  ['a text without a table',      'I09', '2025-x',        /not one table/,                 { 'filings/2025-x/source.txt': 'Sales rose.\nProfit fell.' }],
  ['invalid UTF-8',               'I08', '2025-x',        /line 2 is the first/,           { 'filings/2025-x/source.txt': new Uint8Array([65, 10, 0xff, 66]) }],
  ['UTF-8 that is cut off',       'I08', '2025-x',        /line 1 is the first/,           { 'filings/2025-x/source.txt': new Uint8Array([65, 0xe3, 0x81]) }],
  ['names that differ by case',   'I04', '2025-x',        /2025-X and 2025-x/,             { 'filings/2025-X/source.txt': odd, 'filings/2025-x/source.txt': odd }],
  ['names of two normal forms',   'I04', '2025-e\u0301',  /same address|2025-/,            { 'filings/2025-\u00e9/source.txt': odd, 'filings/2025-e\u0301/source.txt': odd }],
  ['a name with a blank',         'I05', '2025 x',        /2025-x would do/,               { 'filings/2025 x/source.txt': odd }],
  ['no source',                   'I03', '2025-x',        /holds no source: none of source\.txt/, { 'filings/2025-x/approvals.yaml': '[]' }],
  ['a source of no form',         'I03', '2025-x',        /holds source\.docx; only/,      { 'filings/2025-x/source.docx': 'x' }],
  ['another name of a form',      'I03', '2025-x',        /rename it to source\.html/,     { 'filings/2025-x/source.htm': '<p>x</p>' }],
  ['a name in capitals',          'I03', '2025-x',        /rename it to source\.txt/,      { 'filings/2025-x/Source.TXT': odd }],
  ['two sources in one folder',   'I14', '2025-x',        /source\.md and source\.txt/,    { 'filings/2025-x/source.txt': odd, 'filings/2025-x/source.md': odd }],
  ['a PDF named as text',         'I12', '2025-x',        /is a PDF; rename it to source\.pdf/,   { 'filings/2025-x/source.txt': '%PDF-1.7\n' }],
  ['HTML named as text',          'I12', '2025-x',        /is HTML; rename it to source\.html/,   { 'filings/2025-x/source.txt': '<!DOCTYPE html><p>Sales</p>' }],
  ['pipes beside tabs',           'I12', '2025-x',        /write all of them in one way/,         { 'filings/2025-x/source.txt': `${sound}\n\n| a | 1 |\n|---|---|\n| b | 2 |` }],
  ['HTML named as Markdown',      'I12', '2025-x',        /is HTML; rename it to source\.html/,   { 'filings/2025-x/source.md': '<html><table><tr><td>1</td></tr></table></html>' }],
  ['text named as HTML',          'I12', '2025-x',        /no element.*rename it to source\.txt/, { 'filings/2025-x/source.html': sound }],
  ['text named as PDF',           'I12', '2025-x',        /is no PDF/,                     { 'filings/2025-x/source.pdf': sound }],
  ['a Word file',                 'I12', '2025-x',        /is a ZIP container/,            { 'filings/2025-x/source.txt': new Uint8Array([80, 75, 3, 4, 0, 0]) }],
  ['UTF-16',                      'I12', '2025-x',        /is UTF-16; save it as UTF-8/,   { 'filings/2025-x/source.txt': new Uint8Array([0xff, 0xfe, 65, 0]) }],
  ['a file beside the folders',   'I02', 'FY24.txt',      /filings\/fy24\/source\.txt/,    { 'filings/FY24.txt': odd }],
  ['a page beside the folders',   'I02', 'FY24 Q1.htm',   /filings\/fy24-q1\/source\.html/, { 'filings/FY24 Q1.htm': '<p>x</p>' }],
  ['one document twice',          'I10', '2025-x',        /those of 2024-sound/,           { 'filings/2025-x/source.txt': sound }],
  ['unreadable approvals',        'I11', '2024-sound',    /approvals\.yaml/,               { 'filings/2024-sound/approvals.yaml': '- at: [1' }],
  ['approvals that are no list',  'A02', '2024-sound',    /not a list/,                    { 'filings/2024-sound/approvals.yaml': 'at: 1' }],
  ['unreadable concepts',         'I11', 'content/concepts.yaml', /./,                     { 'concepts.yaml': 'concepts: [1' }],
  ['concepts that are no map',    'I11', 'concepts.yaml', /map/,                           { 'concepts.yaml': '- 1' }],
];

test.each(cases)('%s: %s, and the sound filing is written', async (_, code, filing, message, files) => {
  const content = makeContent(files);
  const { changed, diagnostics, reports } = await ingestFolder(content, false);
  const all = [...diagnostics, ...reports.flatMap((report) => report.ingested.diagnostics)];
  const found = all.find((diagnostic) => diagnostic.code === code && diagnostic.filing.normalize() === filing.normalize());
  expect(found?.message).toMatch(message);
  expect(found?.hint).toMatch(/\.$/);
  expect(found?.severity).toBe('error');
  expect(changed).toContain('facts/2024-sound.json');
  expect(readFileSync(join(content, 'facts/2024-sound.json'), 'utf8')).toContain('"facts"');
});

const decided = "- { at: '3:2', observed: '1', verb: ignore, reason: r, name: n }";

// biome-ignore format: one line per case
const written: readonly (readonly [string, string, number, number, Files])[] = [
  ['a quotation left open',     'filings/2024-sound/approvals.yaml', 2, 15, { 'filings/2024-sound/approvals.yaml': '- at: 1:2\n  observed: "1' }],
  ['an unknown verb',           'filings/2024-sound/approvals.yaml', 2, 3,  { 'filings/2024-sound/approvals.yaml': `${decided}\n- { at: 4:2, observed: x, verb: fix, reason: r, name: n }` }],
  ['a place without the text',  'filings/2024-sound/approvals.yaml', 1, 3,  { 'filings/2024-sound/approvals.yaml': decided }],
  ['an unknown setting',        'filings/2024-sound/filing.yaml',    2, 1,  { 'filings/2024-sound/filing.yaml': 'hidden: []\npublish: never' }],
  ['a moment without its zone', 'filings/2024-sound/filing.yaml',    1, 1,  { 'filings/2024-sound/filing.yaml': 'publish_after: tomorrow' }],
  ['an unknown key of concepts', 'concepts.yaml',                    2, 3,  { 'concepts.yaml': 'concepts:\n  Sales: { perod: duration }' }],
];

test.each(written)('%s is said with file, line and column, in the terminal and over the page', async (_, file, line, column, files) => {
  const { diagnostics, reports } = await ingestFolder(makeContent(files), true);
  const found = [...diagnostics, ...reports.flatMap((report) => report.ingested.diagnostics)].find(({ place }) => place !== undefined);
  expect(found?.place).toEqual({ file: `content/${file}`, line, column });
  if (found === undefined) return;
  expect(renderDiagnostic(found, [])).toMatch(new RegExp(`^content/${file}:${line}:${column}: error`));
  expect(overlayOf(found, reports).loc).toEqual({ file: `content/${file}`, line, column });
});

test('over the page, a problem of a filing has its file, line and column', () => {
  const report = { filing: 'a', file: 'source.txt' } as unknown as IngestReport;
  const problem = { code: 'R02', severity: 'error', filing: 'a', span: { line: 2, offset: 13, length: 1 }, message: '5 & 6' } as const;
  expect(overlayOf(problem, [report]).loc).toEqual({ file: join('content', 'filings', 'a', 'source.txt'), line: 2, column: 13 });
});

test('there is no folder of filings', async () => {
  const content = mkdtempSync(join(root, 'none-'));
  expect((await ingestFolder(content, false)).diagnostics.map(({ code }) => code)).toEqual(['I01']);
});

/** The exit code of the command, with all that it says. */
function ingest(content: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ingest.ts', '--quiet', '--content', content], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test.each(['I06', 'I07', 'I11', 'I12'].map((code) => cases.find((each) => each[1] === code)) as typeof cases)(
  'the command ends with 1 and names the code: %s',
  (_, code, __, ___, files) => {
    const { said, status } = ingest(makeContent(files));
    expect(said).toContain(`error ${code}: `);
    expect(said).toContain('hint: ');
    expect(said).toContain('2024-sound: ');
    expect(status).toBe(1);
  },
);

test('the command ends with 0 where nothing is wrong', () => {
  expect(ingest(makeContent({})).status).toBe(0);
});
