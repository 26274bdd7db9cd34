import type { Fact } from '#model/fact.ts';
import type { FactRule } from './fact-rule.ts';
import { neverNegative } from './never-negative.ts';

function isNeverNegative({ concept, kind, dimensions }: Fact): boolean {
  if (concept === undefined) return false;
  if (kind === 'count' || concept.startsWith('issuer:DividendPerShare')) return true;
  return neverNegative.has(concept) && kind === 'amount' && Object.keys(dimensions).length === 0;
}

function complain(fact: Fact): string | undefined {
  if (fact.kind === 'nil') {
    if (fact.value !== undefined) return 'is read as nothing and has a value';
    return /[1-9１-９]/.test(fact.printed) ? 'is printed as a number and read as nothing' : undefined;
  }
  if (fact.value === undefined) return 'is read as a number and has no value';
  if (!/[0-9０-９]/.test(fact.printed)) return 'is read as a number and has no digit';
  return fact.value.startsWith('-') && isNeverNegative(fact) ? 'cannot be negative' : undefined;
}

export const signs: FactRule = {
  id: 'Q02',
  family: 'fact',
  title: 'A figure has a sign, or a value, that it cannot have.',
  what: 'Numbers of shares and people, assets, revenue and dividends per share are not negative; a dash has no value, a printed zero is a number, and a blank is no fact.',
  why: 'A bracket may mean something else than minus, and nothing is not zero.',
  example: 'employees 640 [31]: the bracket holds part-time staff, not a loss of staff',
  cause: 'A bracket of another meaning, or one left open in the line above.',
  complain,
  yieldsToTies: false,
};
