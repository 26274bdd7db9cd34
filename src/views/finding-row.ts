import { listFilings } from '#collections/list-filings.ts';
import { claimsById } from '#collections/read-filing.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { isReleasedFinding } from '#collections/release-findings.ts';
import { remember } from '#collections/remember.ts';
import { formatNumber } from '#format/format-number.ts';
import { formatUnit } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import { spellDates } from '#format/spell-dates.ts';
import type { Claim } from '#model/claim.ts';
import { type Decimal, formatDecimal, parseDecimal, scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { type ArchivedFiling, archivedFiling } from '#series/archive.ts';
import { evidenceHref, type Link } from '#site/links.ts';
import { placeHref } from '#site/place-href.ts';
import { figureAsPrinted } from './build-figure.ts';
import { documentReference } from './build-references.ts';
import type { FindingRow } from './checks-view.ts';
import { verdictText } from './verdict-texts.ts';

const isFiling = (name: string): boolean => remember('set of filings', () => new Set(listFilings())).has(name);

/** A fact by its id, in whichever filing it stands. Findings on claims name what is no fact here. */
function factOf(id: string): Fact | undefined {
  const filing = id.slice(0, id.indexOf('#'));
  return isFiling(filing) ? archivedFiling(filing).filing.factById.get(id) : undefined;
}

/** The number with trailing zeros behind the point gone, and none before it lost. */
function plain(number: Decimal): Decimal {
  const text = formatDecimal(number)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return parseDecimal(text) ?? number;
}

/** Printed minus computed, in the unit of the figure that is tested: `1 (JPY thousands)`. */
function residueText({ residue }: Finding, tested: Fact | undefined): string {
  const number = residue === undefined ? undefined : parseDecimal(residue);
  if (!number) return '';
  if (tested?.value === undefined) return formatNumber(plain(number)).text;
  const power = printedPower(tested as Fact & Printing);
  return `${formatNumber(plain(scale(number, -power))).text} (${formatUnit(tested.unit, power)})`;
}

/** The same for the number of a sentence, in base units: `(180,455,000) JPY`. */
function residueOfClaim({ residue }: Finding, claim: Claim | undefined): string {
  const number = residue === undefined ? undefined : parseDecimal(residue);
  return number && claim ? `${formatNumber(plain(number)).text} (${formatUnit(claim.unit, 0)})` : '';
}

function linkOf(fact: Fact): Link {
  return { text: `line ${fact.line}: ${figureAsPrinted(fact).text}`, href: evidenceHref(fact.id) };
}

/** The number of a sentence, with a link to its line. */
function linkOfClaim({ filing, line, offset, printed }: Claim): Link {
  return { text: `line ${line}: ${printed}`, href: placeHref(filing, { line, offset }) };
}

/** `the 1H30 quarterly report` in place of the name of its folder. */
const nameFilings = (text: string): string =>
  text.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}-[\w-]+/g, (name) =>
    isFiling(name) ? `the ${documentReference(archivedFiling(name)).name}` : name,
  );

/** What the finding says, without its place, which stands beside it, and without the hint, which tells the publisher what to do. */
function messageOf({ message }: Finding): string {
  const says = message.replace(/^[^:\s]*:\d+:\s*/, '').replace(/\nhint: [\s\S]*$/, '');
  return spellDates(nameFilings(says));
}

/** One finding, with links to the figures that it compares. */
export function findingRow(finding: Finding, archived: ArchivedFiling): FindingRow {
  const facts = finding.facts.flatMap((id) => factOf(id) ?? []);
  const told = finding.rule.startsWith('N') ? claimsById(archived.name) : undefined;
  const claims = finding.facts.flatMap((id) => told?.get(id) ?? []);
  const isSeen = isReleasedFinding(finding, readIssuer().findings);
  return {
    id: finding.id,
    rule: finding.rule,
    verdict: finding.verdict,
    verdictText: [verdictText(finding.verdict), ...(finding.approved === true ? ['known'] : []), ...(isSeen ? [] : ['internal'])].join(
      ', ',
    ),
    ...(finding.explanation === undefined ? {} : { explanation: finding.explanation }),
    message: messageOf(finding),
    residueText: claims.length > 0 ? residueOfClaim(finding, claims[0]) : residueText(finding, facts[0]),
    figures: [...claims.map(linkOfClaim), ...facts.map(linkOf)],
    document: documentReference(archived),
  };
}
