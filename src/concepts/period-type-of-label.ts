import { accountingStandards } from '#model/fact.ts';
import type { PeriodType } from './concept.ts';
import { dictionaryOf } from './dictionaries.ts';
import { indexEntries } from './index-entries.ts';
import { normalizeLabel } from './normalize-label.ts';

/** Patterns on the normalised label; the first that applies decides, so that spans come before the balances they mention. */
const patterns: readonly (readonly [RegExp, PeriodType])[] = [
  [/\bweighted average\b|\baverage number of (?:\w+ )*share\b|^basic\b|^diluted\b|\bper (?:share|ad)\b/, 'duration'],
  [/\b(?:increase|decrease|change|proceed|payment|purchase|repayment|issuance|disposal|cancellation)\b/, 'duration'],
  [/\border received\b|\bproduction\b|\bdividend\b/, 'duration'],
  [/\border backlog\b|\bbacklog\b/, 'instant'],
  [/\bcash and cash equivalent\b.*\b(?:beginning|end)\b/, 'instant'],
  [/^balance\b|^restated balance\b|\bbalance (?:of|at)\b/, 'instant'],
  [/\bnumber of (?:\w+ )*(?:share|stock|employee|shareholder|voting right|contract|subscription)\b/, 'instant'],
  [/\b(?:share|stock) (?:issued|outstanding|authorized)\b/, 'instant'],
  [/\bratio of (?:owner|shareholder)s? equity\b|\bequity ratio\b|\bequity attributable to owner/, 'instant'],
  [/\bequity to total asset\b/, 'instant'],
  [/^total (?:asset|liability|equity|net asset)\b|^(?:asset|liability|equity|net asset|shareholder equity)$/, 'instant'],
  [/\bcontracted bandwidth\b|^employee$|\bvoting right\b/, 'instant'],
];

const index = indexEntries(accountingStandards.flatMap(dictionaryOf));

/**
 * Whether a label is a balance at a date or a flow over a span, as far as the label alone says so; for columns whose header leaves it
 * open. A label that is a balance in one statement and a flow in another ("Provisions") is undefined.
 */
export function periodTypeOfLabel(label: string): PeriodType | undefined {
  const normalized = normalizeLabel(label);
  const known = new Set((index.get(normalized) ?? []).map(({ entry }) => entry.periodType));
  const [only, ...others] = known;
  if (only && others.length === 0) return only;
  return patterns.find(([pattern]) => pattern.test(normalized))?.[1];
}
