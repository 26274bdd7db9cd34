import { endOf, type Period, periodKey, samePeriod } from '#model/period.ts';
import { judge } from '#ties/judge.ts';
import { estimateOfFigure } from './estimate.ts';
import type { Reader } from './reader.ts';
import type { Understood } from './understand.ts';

/** A figure that is not that of the day which its sentence names, and is that of another. */
export interface Misdated {
  readonly said: Period;
  readonly meant: Period;
  readonly facts: readonly string[];
}

/** Figures of fewer digits agree with another day by chance. */
const fewestDigits = 4;

/**
 * Finds figures of an assertion for whose day the facts have nothing, and that agree with one other day of the same concept, where
 * another figure of the assertion proves the concept, or the other day is of the same month: `increased by EUR 82 million from
 * EUR 1,534 million as of March 31, 2017`, which is 2018; `Inventories as of March 13, 2018 were EUR 1,534 million`, which is the 31st.
 */
export function findMisdated({ assertion, settled, ties }: Understood, { book, policy }: Reader): readonly Misdated[] {
  if (settled?.subject.known !== 'concept' || settled.subject.periodType !== 'instant') return [];
  return assertion.parts.flatMap((part): readonly Misdated[] => {
    const said =
      part.kind === 'comparative' ? part.period : part.kind === 'value' || part.kind === 'outcome' ? assertion.period : undefined;
    const isProven = ties.some((tie) => tie.part !== part && tie.holds && tie.part.figure.numeral.magnitude.coefficient >= 100n);
    const isLong = part.figure.numeral.magnitude.coefficient.toString().length >= fewestDigits;
    if (said === undefined || !isLong || settled.subject.at(said, part.figure.unit) !== undefined) return [];
    const printed = estimateOfFigure(part.figure, policy);
    const found = book.instants.flatMap((meant) => {
      const known = settled.subject.at(meant, part.figure.unit, part.figure);
      return known && judge(printed, known.estimate).verdict !== 'inconsistent' ? [{ said, meant, facts: known.facts }] : [];
    });
    const [only] = found;
    const isOfMonth = only !== undefined && endOf(only.meant).slice(0, 7) === endOf(said).slice(0, 7);
    const isTaken = only !== undefined && ties.some((tie) => tie.holds && tie.rule === 'N01' && samePeriod(tie.period, only.meant));
    return only === undefined || found.length > 1 || isTaken || !(isProven || isOfMonth) || periodKey(only.meant) === periodKey(said)
      ? []
      : [only];
  });
}
