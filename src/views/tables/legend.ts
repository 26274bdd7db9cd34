import { nilMark, notMeaningfulMark } from '#views/computed-figure.ts';
import { disputedMark, type Figure, repairedMark } from '#views/figure.ts';
import type { LegendEntry } from '#views/table.ts';

const marks: readonly (LegendEntry & { readonly applies: (figure: Figure) => boolean })[] = [
  { mark: nilMark, meaning: 'nil: printed as a dash', applies: ({ kind }) => kind === 'nil' },
  {
    mark: notMeaningfulMark,
    meaning: 'not meaningful: the figures compared differ in sign, or the earlier one is zero',
    applies: ({ kind }) => kind === 'not-meaningful',
  },
  { mark: disputedMark, meaning: 'does not agree with another figure of the document', applies: ({ status }) => status === 'disputed' },
  { mark: repairedMark, meaning: 'read from damaged text', applies: ({ status }) => status === 'repaired' },
];

/** The marks that figures use, with their meanings. */
export function legendOf(figures: readonly Figure[]): readonly LegendEntry[] {
  return marks.filter(({ applies }) => figures.some(applies)).map(({ mark, meaning }) => ({ mark, meaning }));
}

export const allMarks: readonly LegendEntry[] = marks.map(({ mark, meaning }) => ({ mark, meaning }));
