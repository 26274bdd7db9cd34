import { expect, test } from 'vitest';
import { readApprovals } from '#approvals/read-approvals.ts';
import type { SourceText } from '#model/source-text.ts';
import { ingestFiling } from '#pipeline.ts';
import { readHtml } from '#read/html/read-html.ts';
import { readMarkdown } from '#read/markdown/read-markdown.ts';

const page = readHtml(
  '<p>Example Corp.</p><p>Balance Sheets (Millions of yen)</p><table><tr><td></td><td>March 31, 2024</td></tr><tr><td>Cash</td><td>(</td><td>1,000</td><td>)</td></tr></table>',
);
const markdown = readMarkdown('Example Corp.\n\nBalance Sheets (Millions of yen)\n\n| | March 31, 2024 |\n|---|---|\n| Cash | 1,000 |\n');

const read = (text: SourceText, at: string, observed: string) => {
  const approval = { at, observed, verb: 'set-label', label: 'Deposits', reason: 'seen in print', name: 'A. Reader' };
  return ingestFiling({ filing: 'x', text, sha256: '', approvals: readApprovals([approval], 'x').value });
};

// biome-ignore format: one line per case
test.each([
  ['the cell between the pipes',       markdown, '7:2',     '1,000'],
  ['line and character, as in the id', page,     'L1O139',  '1,000'],
])('an approval names a figure by %s', (_, text, at, observed) => {
  const { diagnostics, facts } = read(text, at, observed);
  expect(facts.map(({ label, status }) => [label, status])).toEqual([['Deposits', 'approved']]);
  expect(diagnostics.filter(({ code }) => code.startsWith('A'))).toEqual([]);
});

test('an approval whose characters have changed is void, and says where in the file', () => {
  const { diagnostics, facts } = read(markdown, '7:2', '1,001');
  expect(facts[0]?.label).toBe('Cash');
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toContain(
    'A01 The approval at 7:2 expects “1,001”; no such figure stands there.',
  );
});
