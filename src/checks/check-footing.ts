import type { InferredRounding } from '#model/rounding.ts';
import { type Judgement, judge } from '#ties/judge.ts';
import { magnitudeOf, type Rational } from '#ties/rational.ts';
import type { FootingRule, FoundSum } from '#ties/rules/footing-rule.ts';
import { type FootedTable, sumsOf, type TableSum } from './footed-tables.ts';
import { mustFoot } from './infer-rounding.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { suspectsOfSum } from './suspect.ts';
import { estimateSum } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

const nothing: Rational = { numerator: 0n, denominator: 1n };

/** Whether all figures of a sum are amounts of one display unit in which this filing's totals add up. */
function leavesNothing({ total, terms }: TableSum, rounding: InferredRounding): boolean {
  const { decimals, kind } = total.fact;
  return kind === 'amount' && terms.every(({ printed }) => printed.fact.decimals === decimals) && mustFoot(rounding, decimals);
}

/** Compares total and parts; where totals of this unit always add up, rounding explains nothing. */
export function judgeTableSum(sum: TableSum, rounding: InferredRounding): Judgement {
  const judgement = judge(sum.total, estimateSum(sum.terms));
  if (judgement.verdict !== 'within-rounding' || !leavesNothing(sum, rounding)) return judgement;
  return { verdict: 'inconsistent', residue: judgement.residue, allowed: nothing };
}

/** Where no slip of a figure explains a difference, a cell or a row may be lost. */
function hintOfRow({ total, terms, absent }: TableSum, residue: Rational, place: number): string {
  if (absent.length > 0) return `nothing is printed for ${absent.join(', ')}; it was lost, or figures around it stand in the wrong rows.`;
  const lines = [total, ...terms.map(({ printed }) => printed)].map(({ fact }) => fact.line);
  const where = `lines ${Math.min(...lines)} to ${Math.max(...lines)}`;
  return `no slip of one figure explains it; a row of ${showRational(residue, place)} may be missing from ${where}.`;
}

/** Compares one printed total with the sum of its parts. */
function checkSum(rule: FootingRule, filing: string, sum: TableSum, rounding: InferredRounding): Outcome {
  const { total, terms, absent } = sum;
  const judgement = judgeTableSum(sum, rounding);
  const place = sharedPlace([total, ...terms.map((term) => term.printed)]);
  const facts = [total.fact, ...terms.map((term) => term.printed.fact)];
  const written = `${total.fact.label}: ${writeSum(terms, place)} = ${showRational(estimateSum(terms).value, place)}`;
  const printed = `printed ${show(total.decimal, place)}`;
  const parts = { rule, filing, figures: residueOf(judgement, Math.max(0, -place)), facts };
  const difference = showRational(magnitudeOf(judgement.residue), place);
  switch (judgement.verdict) {
    case 'exact':
      return toOutcome({ ...parts, verdict: 'exact', detail: `${written}, as printed` });
    case 'within-rounding':
      return toOutcome({
        ...parts,
        verdict: 'within-rounding',
        detail: `${written}, ${printed}, difference ${difference} within rounding`,
      });
    case 'inconsistent': {
      const suspects = suspectsOfSum(total, terms);
      if (absent.length > 0 && suspects.length === 0 && sum.found.footingColumns.length === 0) {
        const detail = `${written}, ${printed}; not evaluable, nothing is printed for ${absent.join(', ')}`;
        return toOutcome({ ...parts, verdict: 'not-evaluable', detail });
      }
      const hint = suspects.length > 0 ? {} : { hint: hintOfRow(sum, judgement.residue, place) };
      return toOutcome({
        ...parts,
        verdict: 'inconsistent',
        detail: `${written}, ${printed}, difference ${difference}`,
        suspects,
        ...hint,
      });
    }
  }
}

function describe({ view, source }: FootedTable, { found }: TableSum, totals: ReadonlySet<number>): FoundSum {
  return {
    totalLabel: view.rows[found.row]?.label ?? '',
    childLabels: found.children.map(({ row }) => view.rows[row]?.label ?? ''),
    hasInferredSigns: found.children.some(({ weight }) => weight < 0),
    sumsTotals: found.children.every(({ row }) => totals.has(row)),
    statement: source.statement,
  };
}

/** Compares every sum that was found, down columns and along rows, with its printed total. */
export function checkFooting(
  rules: readonly FootingRule[],
  filing: string,
  footed: readonly FootedTable[],
  rounding: InferredRounding,
): Outcome[] {
  return footed.flatMap((table) => {
    const offered = rules.filter((rule) => rule.direction === table.direction);
    const totals = new Set(table.footing.totals.map((total) => total.row));
    return sumsOf(table).flatMap((sum) => {
      const described = describe(table, sum, totals);
      const rule = offered.find((candidate) => candidate.fits(described));
      return rule === undefined ? [] : [checkSum(rule, filing, sum, rounding)];
    });
  });
}
