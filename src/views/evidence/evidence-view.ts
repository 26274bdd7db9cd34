import { readIssuer } from '#collections/read-issuer.ts';
import { type FilingText, readFilingText, readSourceLines } from '#collections/read-source.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import type { Repair } from '#model/ledger.ts';
import { codePointLength } from '#model/span.ts';
import { type ArchivedFiling, archivedFiling } from '#series/archive.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { hasItemPage } from '#series/item-pages.ts';
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

function checkOf({ explanation, rule, verdict, message }: Finding): EvidenceCheck {
  return {
    path: rulePath(rule),
    text: rule,
    verdict: verdictText(verdict),
    isProblem: verdict === 'inconsistent',
    message: `${message.replace(/^[^:\s]*:\d+:\s*/, '')}${explanation === undefined ? '' : ` The company: ${explanation}`}`,
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

/** The line in which a figure is shown, its key, and the figure's characters in it. */
interface ShownLine {
  readonly at: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the text leaves out is shown as it stands in the file. */
function showLine(fact: Fact, text: FilingText, source: readonly string[]): ShownLine {
  const length = codePointLength(fact.printed);
  const span = text.find({ line: fact.line, offset: fact.offset, length });
  const line = (span ? text.lines[span.line - 1] : source[fact.line - 1]) ?? '';
  const start = indexAt(line, span?.offset ?? fact.offset);
  return {
    at: span ? String(span.line) : `s${fact.line}`,
    text: line,
    start,
    end: indexAt(line, (span?.offset ?? fact.offset) + (span?.length ?? length)),
  };
}

interface Context {
  readonly lineOf: (fact: Fact) => ShownLine;
  readonly checksOf: ReadonlyMap<string, readonly number[]>;
  readonly repairs: ReadonlyMap<string, Repair>;
}

/** The readings that were weighed and not taken, in a sentence. */
function listRefused({ refused = [] }: Repair): readonly string[] {
  return refused.length === 0 ? [] : [`Weighed and refused: ${refused.map(({ after }) => after).join(', ')}.`];
}

function evidenceOf(fact: Fact, { lineOf, checksOf, repairs }: Context): Evidence {
  const { at, start, end } = lineOf(fact);
  const repair = repairs.get(fact.id);
  const item = itemOf(fact);
  return {
    line: fact.line,
    at,
    start,
    end,
    ...describeFact(fact),
    ...(repair === undefined
      ? {}
      : {
          repair: {
            before: repair.before,
            after: repair.after,
            reason: repair.reason,
            evidence: [...repair.evidence, ...listRefused(repair)],
          },
        }),
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
  const [text, source] = [readFilingText(filing), readSourceLines(filing)];
  const lineOf = (fact: Fact): ShownLine => showLine(fact, text, source);
  const { checks, checksOf } = gatherChecks(archived, facts);
  const repairs = new Map(archived.filing.ledger.repairs.filter(({ what }) => what === 'number').map((repair) => [repair.fact, repair]));
  const { name, title, published, publishedText } = documentReference(archived);
  return {
    filing,
    document: name,
    title,
    company: archived.isIssuers ? readIssuer().name : (archived.filing.document.metadata.issuer?.value ?? ''),
    ...(published === undefined ? {} : { published: publishedText }),
    lines: Object.fromEntries(facts.map(lineOf).map(({ at, text: shown }) => [at, shown])),
    checks,
    facts: Object.fromEntries(facts.map((fact) => [factAnchor(fact.id), evidenceOf(fact, { lineOf, checksOf, repairs })])),
  };
}
