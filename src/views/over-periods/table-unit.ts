import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { printingsOf } from '#series/fact-index.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { figureAt } from '#views/items/show-series.ts';
import type { StatementLine } from './statement-lines.ts';

/** The coarsest unit in which any of the figures is most precisely printed, so that all of them can be shown in it. */
export function commonPower(facts: readonly Fact[]): number {
  const amounts = facts.filter((fact) => fact.unit.length === 3 && fact.value !== undefined);
  return Math.max(0, ...amounts.map((fact) => printedPower(fact as Fact & Printing)));
}

/** The unit of most lines. */
export function mainUnit(lines: readonly StatementLine[]): string {
  const counts = Map.groupBy(lines, ({ unit }) => unit);
  return [...counts].sort(([, left], [, right]) => right.length - left.length)[0]?.[0] ?? '';
}

/** A fact in the table's unit, in the words of its own document. */
export function figureIn(fact: Fact | undefined, power: number): Figure {
  return fact === undefined ? absentFigure : figureAt([...printingsOf(fact), fact], fact.filing, power);
}
