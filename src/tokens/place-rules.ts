import type { Ruling } from '#model/token.ts';
import { amounts, counts, wordedCounts } from './patterns/claims.ts';
import { damagedDates, dates, periods } from './patterns/days-and-periods.ts';
import { addresses, codes, links, names, serviceClasses } from './patterns/identifiers.ts';
import {
  cellNumbers,
  headingNumbers,
  innerItemNumbers,
  itemNumbers,
  pageNumbers,
  rowNumbers,
  strayFigures,
  strayLabels,
} from './patterns/layout.ts';
import { footnoteMarks, noteCells, notes, references } from './patterns/references.ts';
import type { TokenPattern } from './token-pattern.ts';

/** Where in the layout of a document a text stands. */
export type Place =
  | 'header-cell'
  | 'label-cell'
  /** A row label in a table whose rows are periods. */
  | 'period-cell'
  | 'note-cell'
  | 'number-cell'
  /** A cell in the columns that state something. */
  | 'value-cell'
  /** The first cell of a row in a table that states no figure. */
  | 'first-cell'
  /** A cell of a table that holds a sentence. */
  | 'sentence-cell'
  | 'contents-cell'
  | 'furniture'
  | 'heading'
  | 'item'
  | 'prose'
  /** A line to which a statement was flattened. */
  | 'flattened';

/** How a place is read: the first pattern that finds a token decides it, else the place itself does, where it can. */
export interface PlaceRule {
  readonly patterns: readonly TokenPattern[];
  readonly otherwise?: Ruling;
}

const whens = [...periods, ...dates];
const marks = [...notes, ...footnoteMarks];
/** What looks like an amount and is none. */
const pointers = [...links, ...notes, ...references, ...codes, ...addresses, ...serviceClasses, ...whens];
/** What may be said in a sentence. */
const sentence = [...pointers, ...amounts, ...footnoteMarks, ...counts, ...innerItemNumbers, ...names];
const label: Ruling = { fate: 'label', detail: 'in the label of a row' };

/** The rules of all places. Where `otherwise` is missing, a token that no pattern finds stays unresolved. */
export const placeRules: Readonly<Record<Place, PlaceRule>> = {
  'header-cell': {
    patterns: [...whens, ...damagedDates, ...marks, ...wordedCounts, ...strayFigures],
    otherwise: { fate: 'heading', detail: 'in the heading of a column' },
  },
  'label-cell': { patterns: [...cellNumbers, ...strayLabels, ...marks, ...addresses], otherwise: label },
  'period-cell': { patterns: [...cellNumbers, ...marks, ...whens], otherwise: label },
  'note-cell': { patterns: noteCells },
  'number-cell': { patterns: rowNumbers },
  'value-cell': {
    patterns: [...cellNumbers, ...pointers, ...footnoteMarks, ...names],
    otherwise: { fate: 'unresolved', detail: 'in a cell that was not read' },
  },
  'first-cell': { patterns: [...cellNumbers, ...pointers, ...footnoteMarks, ...names], otherwise: label },
  'sentence-cell': { patterns: sentence },
  'contents-cell': { patterns: pageNumbers, otherwise: { fate: 'heading', detail: 'in an entry of the contents' } },
  furniture: { patterns: [...pageNumbers, ...sentence] },
  heading: { patterns: [...whens, ...headingNumbers, ...sentence], otherwise: { fate: 'heading', detail: 'in a heading' } },
  item: { patterns: [...itemNumbers, ...sentence] },
  prose: { patterns: sentence },
  flattened: { patterns: [...references, ...whens, ...marks] },
};
