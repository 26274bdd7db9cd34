import type { Fact } from '#model/fact.ts';
import { type Period, samePeriod } from '#model/period.ts';
import { byAuthority, type FactBook } from './fact-book.ts';
import { tellingDimensions } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A printed change with the two figures that it restates, as far as they are printed. */
export interface PrintedChange {
  readonly change: PrintedFact;
  readonly current: PrintedFact | undefined;
  readonly prior: PrintedFact | undefined;
}

type Measure = 'percent' | 'difference';

function isBase(fact: Fact, measure: Measure, change: Fact): boolean {
  if (fact.kind === 'percent-change' || fact.kind === 'change') return false;
  if (fact.kind === 'nil') return true;
  return measure === 'percent' ? fact.kind !== 'ratio' : fact.unit === change.unit;
}

function dimensionsKey(fact: Fact, without?: string): string {
  return JSON.stringify(tellingDimensions(fact).filter(([axis]) => axis !== without));
}

/** A row of a table; where rows are periods, all the cells under one heading. */
function rowKey(fact: Fact): string {
  return [fact.table, ...fact.path, fact.label].join('\n');
}

function groupRows(book: FactBook): ReadonlyMap<string, readonly PrintedFact[]> {
  const rows = new Map<string, PrintedFact[]>();
  for (const printed of book.all) {
    if (printed.fact.table === undefined) continue;
    const key = rowKey(printed.fact);
    const row = rows.get(key);
    if (row) row.push(printed);
    else rows.set(key, [printed]);
  }
  return rows;
}

/** The figure that a change starts from or arrives at: in its row, else the same concept elsewhere in the filing. */
function findBase(measure: Measure, book: FactBook, row: readonly PrintedFact[], change: Fact, period: Period): PrintedFact | undefined {
  const fits = ({ fact }: PrintedFact): boolean => isBase(fact, measure, change) && samePeriod(fact.period, period);
  const inRow = row
    .filter((printed) => fits(printed))
    .sort((left, right) => Math.abs(left.fact.line - change.line) - Math.abs(right.fact.line - change.line));
  const exact = inRow.find(({ fact }) => dimensionsKey(fact) === dimensionsKey(change));
  const likely = exact ?? inRow.find(({ fact }) => dimensionsKey(fact, 'basis') === dimensionsKey(change, 'basis'));
  if (likely || change.concept === undefined) return likely;
  return (book.byConcept.get(change.concept) ?? [])
    .filter(
      (printed) => fits(printed) && dimensionsKey(printed.fact) === dimensionsKey(change) && printed.fact.standard === change.standard,
    )
    .sort(byAuthority)[0];
}

/** Every change that a filing prints in percent, or in the unit itself. */
export function findChanges(measure: Measure, book: FactBook): PrintedChange[] {
  const kind = measure === 'percent' ? 'percent-change' : 'change';
  const rows = groupRows(book);
  return book.all.flatMap((change) => {
    const { fact } = change;
    if (fact.kind !== kind || fact.versus === undefined) return [];
    const row = fact.table === undefined ? [] : (rows.get(rowKey(fact)) ?? []);
    const current = findBase(measure, book, row, fact, fact.period);
    return [{ change, current, prior: findBase(measure, book, row, fact, fact.versus) }];
  });
}
