import { remember } from '#collections/remember.ts';
import { absolute, add, compare, decimal, negate, parseDecimal, scale, subtract, zero } from '#model/decimal.ts';
import type { Finding } from '#model/finding.ts';
import { archivedFiling } from './archive.ts';
import type { PublishedFact } from './published-facts.ts';
import { weightsOf } from './sum-weights.ts';
import type { WideRow } from './wide-statement.ts';

/** A part of a total: the index of its row, and whether it is added or taken away. */
export interface WidePart {
  readonly row: number;
  readonly weight: 1 | -1;
}

const sumRules: ReadonlySet<string> = new Set(['T01', 'T02', 'T03']);

/** The first sum of a filing that holds for each total. */
function sumsIn(name: string): ReadonlyMap<string, Finding> {
  return remember(`first sums of ${name}`, () => {
    const { findings } = archivedFiling(name).filing;
    const holding = findings.filter(({ rule, verdict }) => sumRules.has(rule) && verdict !== 'inconsistent');
    return new Map(holding.toReversed().map((finding) => [finding.facts[0] ?? '', finding]));
  });
}

/** What the checks of one document found to be the parts of a total. */
function partsOf(total: PublishedFact, rowOf: ReadonlyMap<string, number>): readonly WidePart[] {
  const { filing } = archivedFiling(total.filing);
  const finding = sumsIn(total.filing).get(total.id);
  const ids = finding?.facts.slice(1) ?? [];
  const value = parseDecimal(total.value);
  const numbers = ids.map((id) => parseDecimal(filing.factById.get(id)?.value ?? '0') ?? zero);
  const weights = value && ids.length > 1 && ids.every((id) => rowOf.has(id)) ? weightsOf(value, numbers) : undefined;
  return weights ? ids.map((id, index) => ({ row: rowOf.get(id) ?? 0, weight: weights[index] ?? 1 })) : [];
}

/** All that any document adds up; nothing where two of them take a row with different signs. */
function unite(all: readonly WidePart[], own: number): readonly WidePart[] {
  const weights = new Map<number, 1 | -1>();
  for (const { row, weight } of all) {
    if (row === own || (weights.get(row) ?? weight) !== weight) return [];
    weights.set(row, weight);
  }
  return [...weights].map(([row, weight]) => ({ row, weight })).sort((left, right) => left.row - right.row);
}

/** Whether the parts give the total, within rounding, in every period in which one document prints it. */
function holds(rows: readonly WideRow[], index: number, parts: readonly WidePart[]): boolean {
  return [...(rows[index]?.facts ?? [])].every(([period, total]) => {
    const value = parseDecimal(total.value);
    if (!value) return true;
    const facts = parts.map(({ row, weight }) => ({ fact: rows[row]?.facts.get(period), weight }));
    if (facts.some(({ fact }) => fact !== undefined && fact.filing !== total.filing)) return true;
    const sum = facts.reduce((value, { fact, weight }) => {
      const part = parseDecimal(fact?.value ?? '') ?? zero;
      return add(value, weight === 1 ? part : negate(part));
    }, zero);
    const allowed = scale(decimal(parts.length + 1), -total.decimals);
    return compare(absolute(subtract(value, sum)), allowed) <= 0;
  });
}

/**
 * The parts of each total among rows of one sheet, as the checks of its documents found them, by the index of the total's row. A total whose
 * parts do not give it in some period has none here.
 */
export function wideSums(rows: readonly WideRow[]): ReadonlyMap<number, readonly WidePart[]> {
  const rowOf = new Map(rows.flatMap(({ facts }, index) => [...facts.values()].map(({ id }) => [id, index] as const)));
  const sums = new Map<number, readonly WidePart[]>();
  for (const [index, { facts }] of rows.entries()) {
    const parts = unite(
      [...facts.values()].flatMap((total) => partsOf(total, rowOf)),
      index,
    );
    if (parts.length > 1 && holds(rows, index, parts)) sums.set(index, parts);
  }
  return sums;
}
