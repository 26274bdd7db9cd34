import type { FilingTable } from '#model/filing.ts';
import { isTotalLabel, plainLabel } from '#ties/label-hints.ts';
import { compareRational } from '#ties/rational.ts';
import type { PrintedFact } from './printed-fact.ts';

type Lookup = (id: string) => PrintedFact | undefined;

function figuresOf(ids: readonly string[], lookUp: Lookup): (PrintedFact | undefined)[] {
  return ids.map((id) => lookUp(id));
}

/** Whether two rows print the same in every column, and some figure of three digits and more among it. */
function areEqual(one: readonly (PrintedFact | undefined)[], other: readonly (PrintedFact | undefined)[]): boolean {
  const isSame = one.every((left, column) => {
    const right = other[column];
    if (left === undefined || right === undefined) return left === right;
    return left.isNil === right.isNil && compareRational(left.value, right.value) === 0;
  });
  return isSame && one.some((printed) => printed !== undefined && /\d.*\d.*\d/.test(printed.fact.printed));
}

/** Rows that repeat the one above them, label and all; the first and the second printing. */
export function findRepeatedRows({ rows }: FilingTable, lookUp: Lookup): (readonly [PrintedFact, PrintedFact])[] {
  return rows.flatMap(({ label, facts }, index) => {
    const above = rows[index - 1];
    if (above === undefined || label === '' || isTotalLabel(label) || plainLabel(above.label) !== plainLabel(label)) return [];
    const [one, other] = [figuresOf(above.facts, lookUp), figuresOf(facts, lookUp)];
    const [first] = one.filter((printed) => printed !== undefined);
    const [second] = other.filter((printed) => printed !== undefined);
    return first !== undefined && second !== undefined && areEqual(one, other) ? [[first, second] as const] : [];
  });
}
