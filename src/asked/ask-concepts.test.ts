import { expect, test } from 'vitest';
import type { IssuerConcepts } from '#concepts/concept.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { wouldHearTheSame } from './ask-concepts.ts';

const text = [
  'Hoshikawa Precision Co., Ltd.',
  'Consolidated Statement of Profit or Loss for the year ended March 31, 2025',
  '(Millions of yen)',
  '\tFY2023\tFY2024',
  'Revenue\t3,000\t3,100',
  'Spindle rents\t40\t50',
  'Cost of sales\t(2,000)\t(2,100)',
  'ooring of barges\t(40)\t(45)',
  'Gross profit\t1,000\t1,005',
  '',
].join('\n');

function concepts(label: string, labels: readonly string[] = []): IssuerConcepts {
  const entry = { concept: 'issuer:SpindleRents', periodType: 'duration', balance: 'credit', statements: ['profit-or-loss'] } as const;
  return { entries: [{ ...entry, labels: [label], kinds: ['amount'] }], labels };
}

function read(issuer: IssuerConcepts | undefined) {
  return ingestFiling({ filing: '2025-05-09-fy24', text, sha256: '0', ...(issuer === undefined ? {} : { issuer }) });
}

const withoutAsked = ({ asked: _, ...reading }: IngestedFiling & { readonly asked: unknown }) => reading;

test.each<[about: string, before: IssuerConcepts | undefined, after: IssuerConcepts | undefined, holds: boolean]>([
  ['the same concepts', concepts('Spindle rents'), concepts('Spindle rents'), true],
  ['none, and then one of a row', undefined, concepts('Spindle rents'), false],
  ['none, and then one of no row', undefined, concepts('Barge rents'), true],
  ['one of a row, and then none', concepts('Spindle rents'), undefined, false],
  ['one of no row, and then another', concepts('Barge rents'), concepts('Mooring fees'), true],
  ['a label more, of which a row is the end', concepts('Spindle rents'), concepts('Spindle rents', ['Mooring of barges']), false],
  ['a label more, which no row resembles', concepts('Spindle rents'), concepts('Spindle rents', ['Mooring fees of the quay']), true],
])('%s: the reading holds, %s → %s', (_about, before, after, holds) => {
  expect(wouldHearTheSame(read(before).asked, after)).toBe(holds);
});

test('where it would hear the same, it reads the same', () => {
  const [before, after] = [concepts('Barge rents'), concepts('Mooring fees', ['Mooring fees of the quay'])];
  expect(wouldHearTheSame(read(before).asked, after)).toBe(true);
  expect(withoutAsked(read(after))).toEqual(withoutAsked(read(before)));
});
