import type { Fact } from '#model/fact.ts';
import { endOf, isInstant, parseIsoDate } from '#model/period.ts';
import type { FactRule, FilingTraits } from './fact-rule.ts';

function hasPeriod({ period }: Fact): boolean {
  if (parseIsoDate(endOf(period)) === undefined) return false;
  return isInstant(period) || (parseIsoDate(period.start) !== undefined && period.start <= period.end);
}

function complain(fact: Fact, { hasStandard }: FilingTraits): string | undefined {
  if (fact.concept === undefined && fact.label === '' && fact.path.length === 0) return 'has neither a concept nor a label';
  if (!hasPeriod(fact)) return 'has no period';
  if (fact.unit === '') return 'has no unit';
  if (!Number.isInteger(fact.decimals)) return 'has no scale';
  if (hasStandard && fact.standard === undefined) return 'has no accounting standard';
  return fact.line >= 1 && fact.offset >= 1 && fact.printed !== '' ? undefined : 'has no place in the document';
}

export const completeness: FactRule = {
  id: 'Q04',
  family: 'fact',
  title: 'A figure lacks what makes it a fact.',
  what: 'Every fact has a concept or a label, a period, a unit, a scale, the standard that the filing states, and its place in the document.',
  why: 'A number without them cannot be compared with anything.',
  example: 'a figure whose column has no heading and whose table has no date',
  cause: 'A header lost at a page break, or a table that the reader did not understand.',
  complain,
  yieldsToTies: false,
};
