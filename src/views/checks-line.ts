import { groupDigits } from '#format/group-digits.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { checksHref, type Link } from '#site/links.ts';

const count = (number: number): string => groupDigits(String(number));

/** The one line about checks on a period's page. */
export function checksLine(period: ArchivePeriod): { readonly text: string; readonly link: Link } {
  const documents = period.own.length > 0 ? period.own : period.sources.slice(0, 1);
  const facts = documents.flatMap(({ filing }) => filing.facts);
  const disputed = facts.filter(({ status }) => status === 'disputed').length;
  const tied = facts.filter(({ ties }) => ties > 0).length;
  const rest = disputed === 0 ? '' : disputed === 1 ? '; 1 does not agree' : `; ${count(disputed)} do not agree`;
  const text = `Checks: ${count(tied)} of ${count(facts.length)} figures agree with other figures of the document${rest}. Arithmetic agreement within the document; not an audit or review.`;
  return { text, link: { text: 'Checks', href: checksHref() } };
}
