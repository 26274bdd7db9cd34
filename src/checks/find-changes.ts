import type { Fact } from '#model/fact.ts';
import { type Period, samePeriod } from '#model/period.ts';
import { plainLabel } from '#ties/label-hints.ts';
import { byAuthority, type FactBook, isTold } from './fact-book.ts';
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

/** The figures of a filing that share the name of a change: its concept, or in sentences the words. */
function namesakes(book: FactBook, change: PrintedFact): readonly PrintedFact[] {
  const { concept, label, standard } = change.fact;
  if (concept !== undefined) {
    return (book.byConcept.get(concept) ?? []).filter(({ fact }) => fact.standard === standard).sort(byAuthority);
  }
  if (!isTold(change)) return [];
  return book.all.filter((printed) => isTold(printed) && plainLabel(printed.fact.label) === plainLabel(label));
}

/** The figure that a change starts from or arrives at: in its row, else under the same name elsewhere in the filing. */
function findBase(
  measure: Measure,
  book: FactBook,
  row: readonly PrintedFact[],
  change: PrintedFact,
  period: Period,
): PrintedFact | undefined {
  const { fact: own } = change;
  const fits = ({ fact }: PrintedFact): boolean => isBase(fact, measure, own) && samePeriod(fact.period, period);
  const inRow = row
    .filter((printed) => fits(printed))
    .sort((left, right) => Math.abs(left.fact.line - own.line) - Math.abs(right.fact.line - own.line));
  const exact = inRow.find(({ fact }) => dimensionsKey(fact) === dimensionsKey(own));
  const likely = exact ?? inRow.find(({ fact }) => dimensionsKey(fact, 'basis') === dimensionsKey(own, 'basis'));
  return likely ?? namesakes(book, change).find((printed) => fits(printed) && dimensionsKey(printed.fact) === dimensionsKey(own));
}

/** The value of a rate that is told on another basis, `EUR 9 million (EUR 7 million as adjusted), up 28.6% as adjusted`. */
function plainCurrent(measure: Measure, book: FactBook, change: PrintedFact): PrintedFact | undefined {
  const { fact } = change;
  if (!isTold(change) || fact.dimensions.basis === undefined) return undefined;
  return namesakes(book, change).find(
    (printed) =>
      isBase(printed.fact, measure, fact) &&
      samePeriod(printed.fact.period, fact.period) &&
      dimensionsKey(printed.fact) === dimensionsKey(fact, 'basis'),
  );
}

/** Every change that a filing prints in percent, or in the unit itself. */
export function findChanges(measure: Measure, book: FactBook): PrintedChange[] {
  const kind = measure === 'percent' ? 'percent-change' : 'change';
  const rows = groupRows(book);
  return book.all.flatMap((change) => {
    const { fact } = change;
    if (fact.kind !== kind || fact.versus === undefined) return [];
    const row = fact.table === undefined ? [] : (rows.get(rowKey(fact)) ?? []);
    const prior = findBase(measure, book, row, change, fact.versus);
    const current = findBase(measure, book, row, change, fact.period) ?? (prior && plainCurrent(measure, book, change));
    return [{ change, current, prior }];
  });
}
