import { formatPeriod } from '#format/format-period.ts';
import type { Claim } from '#model/claim.ts';
import { factAnchor } from '#site/links.ts';
import type { ClaimMark } from '#views/document-view.ts';

/** What a number of a sentence is of: `Current assets, as of September 30, 2020`; where it has no name, where it is told again. */
function subjectOf({ facts, label, period }: Claim): string {
  const line = /#L(\d+)/.exec(facts[0] ?? '')?.[1];
  if (label === '' && line !== undefined) return `The same as on line ${line}`;
  const name = label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return `${name}${period === undefined ? '' : `, ${formatPeriod(period)}`}`;
}

const says = {
  holds: (claim: Claim) => subjectOf(claim),
  differs: (claim: Claim) => `${subjectOf(claim)}: does not agree`,
  'not-linked': () => '',
} as const;

/** The place on the page of what a number ties to: its own where it is marked, else that of its line. */
function hrefOf(id: string, isMarked: (id: string) => boolean): string {
  return `#${isMarked(id) ? factAnchor(id) : factAnchor(id).replace(/O\d+.*$/, '')}`;
}

/**
 * What a document's page says of a number in a sentence: a link to the figure that it ties to, or quietly that there is none; `isMarked`
 * tells which facts and claims have a place of their own on the page.
 */
export function markClaim(claim: Claim, isMarked: (id: string) => boolean): ClaimMark {
  const [fact] = claim.verdict === 'not-linked' ? [] : claim.facts;
  return {
    anchor: factAnchor(claim.id),
    verdict: claim.verdict,
    ...(fact === undefined ? {} : { href: hrefOf(fact, isMarked) }),
    meaning: says[claim.verdict](claim),
  };
}
