import { type Period, periodKey } from '#model/period.ts';
import { compareRational } from '#ties/rational.ts';
import { subjectOf } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';
import type { FilledTable } from './statement-tables.ts';

/** Figures of one column that another table has under another period. */
export interface MisdatedColumn {
  readonly figures: readonly PrintedFact[];
  readonly twins: readonly PrintedFact[];
  readonly period: Period;
}

/** So many different figures do not recur by chance. */
const fewestFigures = 3;

/** The figures of a table under one of its periods. */
interface DatedColumn {
  readonly table: string;
  readonly figures: readonly PrintedFact[];
}

function datedColumns({ table, figures }: FilledTable): DatedColumn[] {
  const columns = new Map<string, PrintedFact[]>();
  for (const printed of figures) {
    if (printed.fact.concept === undefined || printed.fact.kind !== 'amount' || printed.value.numerator === 0n) continue;
    const key = `${printed.fact.column ?? ''} ${periodKey(printed.fact.period)}`;
    columns.set(key, [...(columns.get(key) ?? []), printed]);
  }
  return [...columns.values()].map((of) => ({ table: table.id, figures: of }));
}

function isEqual(one: PrintedFact, other: PrintedFact): boolean {
  return one.fact.decimals === other.fact.decimals && compareRational(one.value, other.value) === 0;
}

function findTwins({ table, figures }: DatedColumn, bySubject: ReadonlyMap<string, readonly PrintedFact[]>): MisdatedColumn | undefined {
  const votes = new Map<string, { figures: PrintedFact[]; twins: PrintedFact[] }>();
  for (const printed of figures) {
    const elsewhere = (bySubject.get(subjectOf(printed.fact)) ?? []).filter(({ fact }) => fact.table !== table);
    const atHome = elsewhere.filter(({ fact }) => periodKey(fact.period) === periodKey(printed.fact.period));
    if (atHome.some((twin) => isEqual(twin, printed))) return undefined;
    for (const twin of elsewhere) {
      if (atHome.includes(twin) || !isEqual(twin, printed)) continue;
      const key = periodKey(twin.fact.period);
      const vote = votes.get(key) ?? { figures: [], twins: [] };
      votes.set(key, { figures: [...vote.figures, printed], twins: [...vote.twins, twin] });
    }
  }
  const [best] = [...votes.values()].sort((left, right) => right.figures.length - left.figures.length);
  const [twin] = best?.twins ?? [];
  if (best === undefined || twin === undefined) return undefined;
  const distinct = new Set(best.figures.map(({ fact }) => fact.value)).size;
  return distinct < fewestFigures ? undefined : { figures: [...new Set(best.figures)], twins: best.twins, period: twin.fact.period };
}

/**
 * Columns none of whose figures stands elsewhere under the column's own period, while several different ones do under one
 * other period: the header says the wrong period, or that of the other table is wrong.
 */
export function findMisdated(tables: readonly FilledTable[]): MisdatedColumn[] {
  const bySubject = new Map<string, PrintedFact[]>();
  for (const printed of tables.flatMap(({ figures }) => figures)) {
    const key = subjectOf(printed.fact);
    const known = bySubject.get(key);
    if (known) known.push(printed);
    else bySubject.set(key, [printed]);
  }
  return tables.flatMap(datedColumns).flatMap((column) => findTwins(column, bySubject) ?? []);
}
