import type { Fact, StatementSlug } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { type Period, periodKey } from '#model/period.ts';
import { plainLabel } from '#ties/label-hints.ts';
import type { OperandPattern } from '#ties/rules/operand-pattern.ts';
import { tellingDimensions } from './fact-identity.ts';
import { findCutDecimals } from './find-cut-decimals.ts';
import { type PrintedFact, printFact } from './printed-fact.ts';

/** The facts of one filing, found by id, by concept and by table. */
export interface FactBook {
  readonly all: readonly PrintedFact[];
  readonly byId: ReadonlyMap<string, PrintedFact>;
  readonly byConcept: ReadonlyMap<string, readonly PrintedFact[]>;
}

const primary: readonly StatementSlug[] = [
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'cash-flows',
  'changes-in-equity',
];

export function bindFacts(facts: readonly Fact[], policy: RoundingPolicy): FactBook {
  const cut = findCutDecimals(facts);
  const all = facts.flatMap((fact) => printFact(fact, policy, cut.get(fact.id)) ?? []);
  const byConcept = new Map<string, PrintedFact[]>();
  for (const printed of all) {
    const { concept } = printed.fact;
    if (concept === undefined) continue;
    const known = byConcept.get(concept);
    if (known) known.push(printed);
    else byConcept.set(concept, [printed]);
  }
  return { all, byId: new Map(all.map((printed) => [printed.fact.id, printed])), byConcept };
}

/** A figure that stands in a sentence only. */
export function isTold({ fact }: PrintedFact): boolean {
  return fact.table === undefined && fact.statement === 'narrative';
}

/** A primary statement before a summary, the more precise before the rounded, the earlier before the later. */
export function byAuthority(left: PrintedFact, right: PrintedFact): number {
  const rank = ({ fact }: PrintedFact): number => (primary.includes(fact.statement) ? 0 : 1);
  return (
    rank(left) - rank(right) ||
    right.fact.decimals - left.fact.decimals ||
    left.fact.line - right.fact.line ||
    left.fact.offset - right.fact.offset
  );
}

/** The same, but a sentence speaks only where no table does. */
export function byStanding(left: PrintedFact, right: PrintedFact): number {
  return Number(isTold(left)) - Number(isTold(right)) || byAuthority(left, right);
}

function hasMembers(fact: Fact, members: OperandPattern['members']): boolean {
  const axes = tellingDimensions(fact).map(([axis]) => axis);
  const wanted = Object.keys(members ?? {});
  if (axes.length !== wanted.length) return false;
  return wanted.every((axis) => {
    const member = plainLabel(fact.dimensions[axis] ?? '');
    return (members?.[axis] ?? []).some((name) => plainLabel(name) === member);
  });
}

function isFigure(fact: Fact, pattern: OperandPattern): boolean {
  if (pattern.kind === 'ratio') return fact.kind === 'ratio';
  return fact.kind === 'amount' || fact.kind === 'per-share' || fact.kind === 'count';
}

/** Every printing that a pattern means, in any period, the most authoritative first. */
export function findOperands(book: FactBook, pattern: OperandPattern): readonly PrintedFact[] {
  const named = pattern.concepts.flatMap((concept) => book.byConcept.get(concept) ?? []);
  const { label } = pattern;
  const labeled = label === undefined ? [] : book.all.filter(({ fact }) => label.test(fact.label));
  return [...new Set([...named, ...labeled])]
    .filter(({ fact }) => isFigure(fact, pattern) && hasMembers(fact, pattern.members))
    .filter(({ fact }) => pattern.statements === undefined || pattern.statements.includes(fact.statement))
    .sort(byAuthority);
}

/** The currency of an amount or of a figure per share; undefined for counts and percentages. */
export function currencyOf({ fact }: PrintedFact): string | undefined {
  return fact.kind === 'amount' || fact.kind === 'per-share' ? fact.unit.split('/')[0] : undefined;
}

/** Whether a fact stands at a time, under a standard, and in a currency where it has one. */
export function standsAt(printed: PrintedFact, period: Period, standard: string, currency?: string): boolean {
  const isAtTime = (printed.fact.standard ?? '') === standard && periodKey(printed.fact.period) === periodKey(period);
  const own = currencyOf(printed);
  return isAtTime && (currency === undefined || own === undefined || own === currency);
}
