import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SourceText } from '#model/source-text.ts';
import { recallPdf } from './recall-pdf.ts';
import { renderText } from './render-text.ts';

const source: Exclude<SourceText, { form: 'text' }> = {
  form: 'pdf',
  text: '- 1 -\n\nRevenue\t1,234',
  boxes: [[{ at: 1, length: 5, page: 1, box: [10, 10, 20, 9] }], [], [{ at: 9, length: 5, page: 1, box: [90, 30, 25, 9], isBold: true }]],
  margins: [1],
  pages: [{ width: 595, height: 842, rules: [[10, 40, 300, 40]] }],
};
const digest = 'a'.repeat(64);
const path = join(mkdtempSync(join(tmpdir(), 'tieout-')), 'kept.json');
const kept = renderText('example', digest, source);

test.each<[string, string, string, SourceText | undefined]>([
  ['of the same bytes is recalled', kept, digest, source],
  ['of other bytes is not', kept, 'b'.repeat(64), undefined],
  ['of another version of the reader is not', kept.replace(/"reader": \d+/, '"reader": 0'), digest, undefined],
  ['that is broken is not', kept.slice(0, 100), digest, undefined],
  ['that is of another shape is not', '{}', digest, undefined],
])('a kept text %s', (_, text, sha256, expected) => {
  writeFileSync(path, text);
  expect(recallPdf(path, sha256)).toEqual(expected);
});

test('a text that was never kept is not recalled', () => {
  expect(recallPdf(`${path}.none`, digest)).toBeUndefined();
});
