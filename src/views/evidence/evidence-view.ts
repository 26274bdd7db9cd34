import { readIssuer } from '#collections/read-issuer.ts';
import { readSourceLines } from '#collections/read-source.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import type { Repair } from '#model/ledger.ts';
import { codePointLength } from '#model/span.ts';
import { type ArchivedFiling, archivedFiling } from '#series/archive.ts';
import { hasItemPage } from '#series/item-pages.ts';
import { itemSlug } from '#series/item-slug.ts';
import { evidencePart } from '#site/evidence-part.ts';
import { factAnchor, rulePath } from '#site/links.ts';
import { documentReference } from '#views/build-references.ts';
import { verdictText } from '#views/verdict-texts.ts';
import { describeFact } from './describe-fact.ts';
import type { Evidence, EvidenceCheck, EvidencePart } from './evidence.ts';
import { historyOf, listPrintings } from './list-printings.ts';

/** The numbers of the parts that a document's evidence has, in order. */
export function evidenceParts(filing: string): readonly number[] {
  const parts = archivedFiling(filing).filing.facts.map(({ line }) => evidencePart(line));
  return [...new Set(parts)].sort((left, right) => left - right);
}

function checkOf({ rule, verdict, message }: Finding): EvidenceCheck {
  return {
    path: rulePath(rule),
    text: rule,
    verdict: verdictText(verdict),
    isProblem: verdict === 'inconsistent',
    message: message.replace(/^[^:\s]*:\d+:\s*/, ''),
  };
}

/** The code point of a line as an index of its UTF-16 text. */
function indexAt(line: string, offset: number): number {
  return codePointLength(line) === line.length
    ? offset - 1
    : Array.from(line)
        .slice(0, offset - 1)
        .join('').length;
}

interface Context {
  readonly lines: readonly string[];
  readonly checksOf: ReadonlyMap<string, readonly number[]>;
  readonly repairs: ReadonlyMap<string, Repair>;
}

function evidenceOf(fact: Fact, { lines, checksOf, repairs }: Context): Evidence {
  const start = indexAt(lines[fact.line - 1] ?? '', fact.offset);
  const repair = repairs.get(fact.id);
  const item = itemSlug(fact);
  return {
    line: fact.line,
    start,
    end: start + fact.printed.length,
    ...describeFact(fact),
    ...(repair === undefined
      ? {}
      : { repair: { before: repair.before, after: repair.after, reason: repair.reason, evidence: repair.evidence } }),
    ...(hasItemPage(item) ? { item: `items/${item}/` } : {}),
    checks: checksOf.get(fact.id) ?? [],
    printings: listPrintings(fact),
    history: historyOf(fact),
  };
}

/** The checks that bear on some facts, each once, and for each fact which of them. Checks of other documents count too. */
function gatherChecks({ filing }: ArchivedFiling, facts: readonly Fact[]) {
  const wanted = new Set(facts.map(({ id }) => id));
  const findings = filing.findings.filter(({ verdict, facts: ids }) => verdict !== 'not-evaluable' && ids.some((id) => wanted.has(id)));
  const checksOf = new Map<string, number[]>();
  findings.forEach((finding, index) => {
    for (const id of new Set(finding.facts)) {
      if (wanted.has(id)) checksOf.set(id, [...(checksOf.get(id) ?? []), index]);
    }
  });
  return { checks: findings.map(checkOf), checksOf };
}

/** What the evidence panel needs for the figures of fifty lines. */
export function evidenceView(filing: string, part: number): EvidencePart {
  const archived = archivedFiling(filing);
  const facts = archived.filing.facts.filter(({ line }) => evidencePart(line) === part);
  const lines = readSourceLines(filing);
  const { checks, checksOf } = gatherChecks(archived, facts);
  const repairs = new Map(archived.filing.ledger.repairs.filter(({ what }) => what === 'number').map((repair) => [repair.fact, repair]));
  const { name, title, published, publishedText } = documentReference(archived);
  return {
    filing,
    document: name,
    title,
    company: archived.isIssuers ? readIssuer().name : (archived.filing.document.metadata.issuer?.value ?? ''),
    ...(published === undefined ? {} : { published: publishedText }),
    lines: Object.fromEntries([...new Set(facts.map(({ line }) => line))].map((line) => [String(line), lines[line - 1] ?? ''])),
    checks,
    facts: Object.fromEntries(facts.map((fact) => [factAnchor(fact.id), evidenceOf(fact, { lines, checksOf, repairs })])),
  };
}
