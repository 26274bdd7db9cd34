import { remember } from '#collections/remember.ts';
import type { StatementSlug } from '#model/fact.ts';
import { issuersFilings } from './archive.ts';
import { type PublishedFact, publishedFactsOf } from './published-facts.ts';
import { buildWideStatement, type WideStatement } from './wide-statement.ts';

/** The statements whose line items are the same from document to document. */
export const wideStatements: readonly StatementSlug[] = [
  'profit-or-loss',
  'comprehensive-income',
  'financial-position',
  'changes-in-equity',
  'cash-flows',
  'operating-results',
  'segment-results',
  'network-services',
  'contracts',
  'segment-information',
];

/** Oldest document first, in each as they stand. */
function factsByStatement(): ReadonlyMap<string, readonly PublishedFact[]> {
  return remember('facts by statement', () => Map.groupBy(issuersFilings().flatMap(publishedFactsOf), ({ statement }) => statement));
}

/** One statement of the issuer over all periods and documents. */
export function readWideStatement(statement: StatementSlug): WideStatement {
  return remember(`wide statement ${statement}`, () => buildWideStatement(factsByStatement().get(statement) ?? []));
}

/** The statements that the archive has over periods. */
export function presentStatements(): readonly StatementSlug[] {
  return remember('statements over periods', () => wideStatements.filter((statement) => readWideStatement(statement).rows.length > 0));
}
