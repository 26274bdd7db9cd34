import type { FilingTable } from '#model/filing.ts';
import { explainResidue } from '#ties/explain-residue.ts';
import { type Footing, type FootingTotal, inferFooting } from '#ties/infer-footing.ts';
import { judge } from '#ties/judge.ts';
import { magnitudeOf } from '#ties/rational.ts';
import type { FootingRule, FoundSum } from '#ties/rules/rule.ts';
import { columnTables, type FootingTable, rowTables } from './footing-tables.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

/** Residues of so many display units may still be independent rounding. */
const tolerance = 2;

/** The small edit of one figure that would make the sum agree, in words. */
function suggest(total: PrintedFact, terms: readonly Term[], place: number): string {
  const [best] = explainResidue(
    total.decimal,
    terms.map(({ printed, weight }) => ({ value: printed.decimal, weight })),
  );
  if (!best) return '';
  const { fact, decimal } = best.operand === undefined ? total : (terms[best.operand]?.printed ?? total);
  return `; line ${fact.line} with ${show(best.corrected, place)} for ${show(decimal, place)} would agree (${best.edit})`;
}

/** Compares one printed total with the sum of its parts. */
function checkSum(rule: FootingRule, filing: string, total: PrintedFact, terms: readonly Term[], absent: readonly string[]): Outcome {
  const computed = estimateSum(terms);
  const judgement = judge(total, computed);
  const place = sharedPlace([total, ...terms.map((term) => term.printed)]);
  const places = Math.max(0, -place);
  const facts = [total.fact, ...terms.map((term) => term.printed.fact)];
  const sum = `${total.fact.label}: ${writeSum(terms, place)} = ${showRational(computed.value, place)}`;
  const printed = `printed ${show(total.decimal, place)}`;
  const figures = residueOf(judgement, places);
  const difference = showRational(magnitudeOf(judgement.residue), place);
  if (judgement.verdict === 'exact') return toOutcome({ rule, filing, verdict: 'exact', figures, facts, detail: `${sum}, as printed` });
  if (judgement.verdict === 'within-rounding') {
    return toOutcome({
      rule,
      filing,
      verdict: 'within-rounding',
      figures,
      facts,
      detail: `${sum}, ${printed}, difference ${difference} within rounding`,
    });
  }
  if (absent.length > 0) {
    const detail = `${sum}, ${printed}; not evaluable, nothing is printed for ${absent.join(', ')}`;
    return toOutcome({ rule, filing, verdict: 'not-evaluable', figures, facts, detail });
  }
  const detail = `${sum}, ${printed}, difference ${difference}${suggest(total, terms, place)}`;
  return toOutcome({ rule, filing, verdict: 'inconsistent', figures, facts, detail });
}

function describe(table: FootingTable, total: FootingTotal, totals: ReadonlySet<number>, statement: string): FoundSum {
  return {
    totalLabel: table.rows[total.row]?.label ?? '',
    childLabels: total.children.map(({ row }) => table.rows[row]?.label ?? ''),
    hasInferredSigns: total.children.some(({ weight }) => weight < 0),
    sumsTotals: total.children.every(({ row }) => totals.has(row)),
    statement,
  };
}

function checkTotals(table: FootingTable, footing: Footing, rules: readonly FootingRule[], source: FilingTable, filing: string): Outcome[] {
  const totalRows = new Set(footing.totals.map((total) => total.row));
  return footing.totals.flatMap((total) => {
    const found = describe(table, total, totalRows, source.statement);
    const rule = rules.find((candidate) => candidate.fits(found));
    if (!rule) return [];
    return [...total.footingColumns, ...total.failingColumns].flatMap((column) => {
      const printed = table.cells[total.row]?.[column];
      if (!printed) return [];
      const terms: Term[] = [];
      const absent: string[] = [];
      for (const { row, weight } of total.children) {
        const part = table.cells[row]?.[column];
        if (part) terms.push({ printed: part, weight });
        else absent.push(table.rows[row]?.label ?? '');
      }
      return terms.length === 0 ? [] : [checkSum(rule, filing, printed, terms, absent)];
    });
  });
}

/** Finds the sums of a table, down its columns and along its rows, and compares each with its printed total. */
export function checkFooting(
  rules: readonly FootingRule[],
  filing: string,
  tables: readonly FilingTable[],
  lookUp: (id: string) => PrintedFact | undefined,
): Outcome[] {
  const down = rules.filter((rule) => rule.direction === 'rows');
  const along = rules.filter((rule) => rule.direction === 'columns');
  return tables.flatMap((table) => [
    ...rowTables(table, lookUp).flatMap((view) =>
      checkTotals(view, inferFooting(view.rows, { order: 'auto', tolerance }), down, table, filing),
    ),
    ...columnTables(table, lookUp).flatMap((view) =>
      checkTotals(view, inferFooting(view.rows, { order: 'auto', tolerance }), along, table, filing),
    ),
  ]);
}
