import { expect, test } from 'vitest';
import type { Sheet } from '#views/document/read-sheets.ts';
import { drawPage } from './draw-page.ts';
import { printMarks } from './print-sheet.ts';
import { writeMarkRules } from './write-mark-rules.ts';

const run = { line: 1, text: '1 < 2 & <script>', box: [10, 20, 30.04, 10.5], isBold: true } as const;

test('a page is drawn with its characters where they stand, as text', () => {
  const drawing = drawPage({ width: 595.28, height: 842, rules: [[10, 40, 300, 40]], runs: [run] });
  expect(drawing).toContain('viewBox="0 0 595.3 842"');
  expect(drawing).toContain('<path d="M10 40L300 40"');
  expect(drawing).toContain(
    '<text x="10" y="28" font-size="10" font-weight="700" textLength="30" lengthAdjust="spacingAndGlyphs">1 &lt; 2 &amp; &lt;script&gt;</text>',
  );
});

test('an empty page is drawn empty', () => {
  expect(drawPage({ width: 100, height: 100, rules: [], runs: [] })).not.toMatch(/<path|<text/);
});

const mark = { name: 'm7', anchor: 'L254C2.2', box: [100, 200, 30, 10] } as const;

test('a mark lies over its figure and leads to it', () => {
  const sheet: Sheet = { number: 1, width: 595, height: 842, imageHref: '', marks: [mark], blocks: [] };
  expect(printMarks(sheet)).toContain('<a href="#L254C2.2" tabindex="-1"><rect class="m7" x="98.5" y="198.5" width="33" height="13"/></a>');
});

test('the mark of the figure that the address names is shown', () => {
  expect(writeMarkRules([mark])).toMatch(/^\.sheets:has\(#L254C2\\\.2:target\) \.m7 \{/);
  expect(writeMarkRules([])).toBe('');
});
