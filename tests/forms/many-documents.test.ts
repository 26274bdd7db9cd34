import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { writePlainHtml } from './write-html.ts';
import { writePipeMarkdown } from './write-markdown.ts';
import { encryptedPdf, scannedPdf, writeObjects, writePdf } from './write-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'tieout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
const script = fileURLToPath(new URL('../../scripts/ingest.ts', import.meta.url));

const forms = [
  ['text', 'source.txt', (text: string) => text],
  ['markdown', 'source.md', writePipeMarkdown],
  ['html', 'source.html', writePlainHtml],
  ['pdf', 'source.pdf', writePdf],
] as const;

/** A balance sheet of a company of its own. */
function sheet(number: number): string {
  const cash = `${(number % 90) + 10},${String(number).padStart(3, '0')}`;
  return `Example Corp.\n\nConsolidated Balance Sheets\n\n(Millions of yen)\n\n\tMarch 31, 2023\tMarch 31, 2024\nCash\t${cash}\t2,000\nTotal assets\t${cash}\t2,000\n`;
}

function write(filing: string, file: string, text: string): void {
  mkdirSync(join(content, 'filings', filing), { recursive: true });
  writeFileSync(join(content, 'filings', filing, file), text, file === 'source.pdf' ? 'latin1' : 'utf8');
}

const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const whole = writePdf(sheet(0));

/** Files that no reader takes, and what is said of each. */
const refused: readonly (readonly [name: string, file: string, text: string, message: string])[] = [
  [
    'scanned',
    'source.pdf',
    scannedPdf,
    'I13: source.pdf: its page has no text, as of a scanned document; use the PDF that the issuer published,',
  ],
  ['cut', 'source.pdf', whole.slice(0, 700), 'I13: source.pdf: the PDF is cut short: its end is missing; copy or download it again.'],
  [
    'locked',
    'source.pdf',
    encryptedPdf,
    'I13: source.pdf: the PDF is encrypted and opens with a password only; save a copy without one and use that.',
  ],
  ['empty', 'source.pdf', '', 'I06: source.pdf is empty.'],
  [
    'in-a-circle',
    'source.pdf',
    writeObjects([catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
    'I13: source.pdf: the PDF is broken or cut short',
  ],
  [
    'no-pages',
    'source.pdf',
    writeObjects([catalog, '<</Type/Pages/Kids[]/Count 0>>']),
    'I13: source.pdf: the PDF has no pages; copy or download it again.',
  ],
  ['misnamed', 'source.html', whole, 'I12: source.html is a PDF; rename it to source.pdf.'],
  ['no-pdf', 'source.pdf', sheet(0), 'I12: source.pdf is no PDF: it lacks the header %PDF-;'],
];

test('a thousand small documents of mixed forms are read with one line each, and those that cannot be read are named', () => {
  for (let number = 0; number < 1000; number += 1) {
    const [, file, form] = forms[number % forms.length] ?? forms[0];
    write(`example-${String(number).padStart(3, '0')}`, file, form(sheet(number)));
  }
  for (const [name, file, text] of refused) write(`example-${name}`, file, text);
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--quiet', '--content', content], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe(`Filings and files of the content folder with an error: ${refused.length}; the others were read.\n`);
  expect(status).toBe(1);

  const lines = stdout.split('\n').filter((line) => /^example-\d+:/.test(line));
  expect(lines.length).toBe(1000);
  const read = /^example-\d+: 4 facts, 4 tied, 0 repaired, 0 unresolved, \d+ findings, 0 of them do not agree$/;
  expect(lines.filter((line) => !read.test(line))).toEqual([]);
  const problems = stdout.split('\n').filter((line) => / error I\d\d: /.test(line));
  expect(problems.length).toBe(refused.length);
  for (const [name, , , message] of refused) expect(problems.find((line) => line.startsWith(`example-${name}: `))).toContain(message);

  const documents = readdirSync(join(content, 'documents')).map((name) =>
    JSON.parse(readFileSync(join(content, 'documents', name), 'utf8')),
  );
  expect(documents.length).toBe(1000);
  for (const [form] of forms) expect(documents.filter((document) => document.form === form).length, form).toBe(250);
}, 120_000);
