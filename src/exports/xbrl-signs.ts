import type { Balance } from '#concepts/concept.ts';
import { dictionaryOf } from '#concepts/dictionaries.ts';
import { accountingStandards, type Fact } from '#model/fact.ts';

/** The balance of a concept by the dictionaries, first where it stands, else anywhere. */
const balances: ReadonlyMap<string, Balance> = new Map(
  accountingStandards.flatMap((standard) =>
    dictionaryOf(standard).flatMap(({ concept, balance, statements }): readonly (readonly [string, Balance])[] =>
      balance === undefined
        ? []
        : [...statements.map((statement) => [`${concept} ${statement}`, balance] as const), [concept, balance] as const],
    ),
  ),
);

export function balanceOf({ concept = '', statement }: Pick<Fact, 'concept' | 'statement'>): Balance | undefined {
  return balances.get(`${concept} ${statement}`) ?? balances.get(concept);
}

/** What a statement prints against: costs among profits, payments among receipts. */
const contraryOf = (fact: Fact): Balance => (fact.statement === 'cash-flows' ? 'credit' : 'debit');

/**
 * Costs of one statement are printed in one manner, payments of one section; what stands against equity or
 * assets, and in the columns of segments, each in its own.
 */
function groupOf(fact: Fact): string {
  const where = { 'financial-position': fact.concept, 'segment-information': fact.concept, 'cash-flows': fact.path[0] }[
    fact.statement as string
  ];
  return [fact.filing, fact.statement, where ?? ''].join(' ');
}

/**
 * Which facts must change their sign to stand as their concept's balance demands: where a statement prints costs or payments in brackets,
 * all of these. The answer is undefined for an amount below zero whose balance is not known: its sign cannot be told.
 */
export function turnSigns(facts: readonly Fact[]): (fact: Fact) => boolean | undefined {
  const bracketed = new Map<string, number>();
  for (const fact of facts) {
    if (balanceOf(fact) !== contraryOf(fact) || !/[1-9]/.test(fact.value ?? '')) continue;
    const group = groupOf(fact);
    bracketed.set(group, (bracketed.get(group) ?? 0) + (fact.value?.startsWith('-') ? 1 : -1));
  }
  return (fact) => {
    const balance = balanceOf(fact);
    if (balance === undefined) return fact.value?.startsWith('-') ? undefined : false;
    return balance === contraryOf(fact) && (bracketed.get(groupOf(fact)) ?? 0) > 0;
  };
}
