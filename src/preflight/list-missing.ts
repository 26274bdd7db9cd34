import type { Fact, StatementSlug } from '#model/fact.ts';
import type { FilingUnderReview } from './filing-under-review.ts';
import { placeOf } from './filing-under-review.ts';
import { findPredecessor } from './find-predecessor.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

const looked: readonly StatementSlug[] = [
  'profit-or-loss',
  'financial-position',
  'cash-flows',
  'comprehensive-income',
  'segment-information',
  'segment-results',
  'operating-results',
  'orders-and-sales',
  'dividends',
  'targets',
];

const isLooked = (fact: Fact): boolean => looked.includes(fact.statement) && fact.kind !== 'percent-change' && fact.kind !== 'change';

/** Items of a statement that the filing of the period before states and this one does not. */
export function listMissing(filings: readonly FilingUnderReview[], all: readonly FilingUnderReview[]): readonly Matter[] {
  return filings.flatMap((filing) => {
    const before = findPredecessor(filing, all);
    if (before === undefined) return [];
    const concepts = new Set(filing.facts.map(({ concept }) => concept));
    const labels = new Set(filing.facts.map(({ label }) => label.toLowerCase()));
    const statements = new Set(filing.facts.map(({ statement }) => statement));
    const gone = before.facts.filter(
      (fact) =>
        isLooked(fact) &&
        statements.has(fact.statement) &&
        !(fact.concept === undefined ? labels.has(fact.label.toLowerCase()) : concepts.has(fact.concept)),
    );
    const whole = looked.filter(
      (statement) => !statements.has(statement) && before.facts.some((fact) => fact.statement === statement && isLooked(fact)),
    );
    const firsts = [...new Map(gone.map((fact) => [`${fact.statement} ${fact.concept ?? fact.label}`, fact])).values()];
    return [
      ...whole.map((statement) =>
        makeMatter('P03', filing.filing, `No ${statement} at all; ${before.filing} has it.`, { severity: 'warning' }),
      ),
      ...looked.flatMap((statement) => {
        const items = firsts.filter((fact) => fact.statement === statement);
        if (items.length === 0) return [];
        const list = items.map((fact) => `“${fact.label}” (${placeOf(fact)})`);
        return [makeMatter('P03', filing.filing, [`In ${statement}, but not here any more:`, ...list].join('\n'))];
      }),
    ];
  });
}
