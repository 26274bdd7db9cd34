import { expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';
import { wrongPlaces } from '#tests/forms/compare-routes.ts';
import { plainNotation } from './plain-notation.ts';
import { type DocumentContent, readDocument } from './read-document.ts';

// biome-ignore format: one line per case
test.each<[string, string, string]>([
  ['points part thousands',           'a\t84.120\t0,61\nb\t1.204\t9.120',          'a\t84,120\t0.61\nb\t1,204\t9,120'],
  ['brackets, signs and marks',       'a\t(84.120)\t10,8 %\nb\t€ 1.204\t-9.120',   'a\t(84,120)\t10.8 %\nb\t€ 1,204\t-9,120'],
  ['millions in groups',              'a\t1.084.120\nb\t1.204\nc\t9.120',          'a\t1,084,120\nb\t1,204\nc\t9,120'],
  ['blanks part thousands',           'a\t1 084,1\nb\t1 204,0\nc\t9 120,5\nd\t7,5', 'a\t1 084.1\nb\t1 204.0\nc\t9 120.5\nd\t7.5'],
  ['dates and words stay',            'a 1.204\t30.09.2025\t9.120\nb\t1.204\t0,61\nc\t2.330\tNote 5.1', 'a 1.204\t30.09.2025\t9,120\nb\t1,204\t0.61\nc\t2,330\tNote 5.1'],
])('%s', (_, text, expected) => expect(plainNotation(text)).toBe(expected));

// biome-ignore format: one line per case
test.each([
  ['the usual notation',              'a\t84,120\t0.61\nb\t1,204\t9,120\nc\t2,330\t10,28'],
  ['three decimals and nothing else', 'a\t84.120\t1.204\nb\t9.120\t2.330'],
  ['both notations',                  'a\t84.120\t0,61\nb\t1.204\t9.120\nc\t1,204\t7.5'],
  ['numbers of notes',                'a\t6,7\t1 204\nb\t10,28\t9 120\nc\t5,1\t2 330'],
  ['prose',                           'It rose by 1.204 to 84.120, or 0,61.'],
])('nothing is exchanged: %s', (_, text) => expect(plainNotation(text)).toBe(text));

const rows = [
  ['', '2025', '2024'],
  ['Sales revenues', '84.120', '79.332'],
  ['Change in inventories', '-1.204', '330'],
  ['Earnings per share in EUR', '0,61', '0,52'],
];
const top = 'Consolidated income statement\n\nFor the nine months ended 30 September 2025 (EUR thousand)\n\n';
const lines = (between: string): string => rows.map((row) => row.join(between)).join('\n');
const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test.each<[string, Exclude<DocumentContent, { form: 'pdf' }>]>([
  ['plain text', { form: 'text', text: `${top}${lines('\t')}` }],
  ['Markdown', { form: 'markdown', text: `${top}| ${lines(' | ').replaceAll('\n', ' |\n| ').replace('\n', '\n|---|---|---|\n')} |` }],
  ['HTML', { form: 'html', text: `<p>${top.replaceAll('\n\n', '</p><p>')}</p>${table}` }],
])('%s: figures of thousands, each with its own characters in the file', async (_, content) => {
  const source = await readDocument(content);
  if ('refusal' in source) throw new Error(source.refusal);
  const ingested = ingestFiling({ filing: 'x', text: source, sha256: '0'.repeat(64) });
  expect(ingested.facts.map(({ printed, value }) => `${printed} ${value}`)).toEqual([
    '84.120 84120000',
    '79.332 79332000',
    '-1.204 -1204000',
    '330 330000',
    '0,61 0.61',
    '0,52 0.52',
  ]);
  expect(wrongPlaces(ingested, content.text)).toEqual([]);
});
