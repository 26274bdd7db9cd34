import type { Claim } from '#model/claim.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingDocument, FilingMetadata, Stated } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import type { Ledger, Repair } from '#model/ledger.ts';
import type { Span } from '#model/span.ts';
import { codePointLength } from '#model/span.ts';
import type { Token } from '#model/token.ts';
import type { PlaceFinder, SourcePlace } from './place-finder.ts';

/** What is published of a filing, as far as it names places. */
export interface PlacedFiling {
  readonly document: FilingDocument;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
  readonly claims: readonly Claim[];
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

type Named = { readonly line: number; readonly offset: number; readonly printed: string };

const spanOf = ({ line, offset, printed }: Named): Span => ({ line, offset, length: codePointLength(printed) });
const plainSpan = ({ line, offset, length }: SourcePlace): Span => ({ line, offset, length });
const byPlace = (left: { line: number; offset: number }, right: { line: number; offset: number }): number =>
  left.line - right.line || left.offset - right.offset;

/** Gives each id once: the second of a name is `.2`. */
function makeNamer(filing: string): (place: SourcePlace) => string {
  const given = new Map<string, number>();
  return ({ column, isByOffset, line, offset }) => {
    const base = `${filing}#L${line}${column === undefined || isByOffset === true ? `O${offset}` : `C${column}`}`;
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    return count === 1 ? base : `${base}.${count}`;
  };
}

function moveFacts(facts: readonly Fact[], { placeOf }: PlaceFinder, filing: string): ReadonlyMap<string, Fact> {
  const placed = facts.map((fact) => ({ fact, place: placeOf(spanOf(fact)) })).sort((left, right) => byPlace(left.place, right.place));
  const nameOf = makeNamer(filing);
  return new Map(
    placed.map(({ fact: { column: _, ...fact }, place }) => {
      const { column, line, offset, printed } = place;
      return [fact.id, { ...fact, id: nameOf(place), line, offset, printed, ...(column === undefined ? {} : { column }) }];
    }),
  );
}

/** Rewrites the lines that a sentence of ours names: `line 97`, `(line 42, 43)`, `lines 3 to 9`, and the place at its beginning. */
function moveLines(sentence: string, lineOf: (line: number) => number): string {
  return sentence
    .replace(/^(source\.\w+:)(\d+)(?=:)/, (_, file: string, line: string) => `${file}${lineOf(Number(line))}`)
    .replace(/\blines? \d+(?:(?:, | to )\d+)*/g, (words) => words.replace(/\d+/g, (line) => String(lineOf(Number(line)))));
}

function moveMetadata(metadata: FilingMetadata, { placeOf }: PlaceFinder): FilingMetadata {
  const moved = Object.entries(metadata).map(([key, field]) => {
    if (key === 'periodLabels') return [key, metadata.periodLabels.map((label) => ({ ...label, span: plainSpan(placeOf(label.span)) }))];
    if (typeof field !== 'object') return [key, field];
    const stated = field as Stated<unknown>;
    return [key, { ...stated, span: plainSpan(placeOf(stated.span)) }];
  });
  return Object.fromEntries(moved) as FilingMetadata;
}

/** Tokens of what the reader added are none of the file's; of those that a span of cells says twice, the one that is a fact counts. */
function moveTokens(tokens: readonly Token[], { placeOf }: PlaceFinder, namesOf: (ids: string) => string): readonly Token[] {
  const moved = new Map<string, Token>();
  for (const token of tokens) {
    const { line, offset, printed } = placeOf({ line: token.line, offset: token.offset, length: codePointLength(token.token) });
    const key = `${line} ${offset}`;
    const known = moved.get(key);
    if (printed === '' || known?.fate === 'fact' || (known !== undefined && token.fate !== 'fact')) continue;
    moved.set(key, { ...token, line, offset, token: printed, detail: namesOf(token.detail) });
  }
  return [...moved.values()].sort(byPlace);
}

/**
 * Moves what was read of a text to the places of the file as received: facts, findings, ledger, claims, tokens and what the document
 * says of itself. The blocks and tables of the document stay with the lines of the text, as it is shown.
 */
export function publishPlaces<T extends PlacedFiling>(filing: T, finder: PlaceFinder): T {
  const { document, ledger } = filing;
  const { placeOf } = finder;
  const facts = moveFacts(filing.facts, finder, document.filing);
  const claimName = makeNamer(document.filing);
  const claims = new Map(
    filing.claims.map((claim) => {
      const { line, offset, printed, length } = placeOf(spanOf(claim));
      return [claim.id, { ...claim, id: claimName({ line, offset, printed, length }), line, offset, printed }];
    }),
  );
  const nameOf = (id: string): string => facts.get(id)?.id ?? claims.get(id)?.id ?? id;
  const nameOfTied = (id: string): string => {
    const at = facts.has(id) || claims.has(id) ? undefined : /#L(\d+)O(\d+)$/.exec(id);
    if (at === undefined || at === null) return nameOf(id);
    const { line, offset } = placeOf({ line: Number(at[1]), offset: Number(at[2]), length: 1 });
    return `${document.filing}#L${line}O${offset}`;
  };
  const namesOf = (ids: string): string => ids.split(' ').map(nameOf).join(' ');
  const linesOfFacts = new Set([...filing.facts, ...filing.claims].map(({ line }) => line));
  const lineOf = (line: number): number => (linesOfFacts.has(line) ? finder.lineOf(line) : line);
  const moveRepair = ({ evidence, fact, reason, span, ...repair }: Repair): Repair => ({
    ...repair,
    fact: nameOf(fact),
    span: plainSpan(placeOf(span)),
    reason: moveLines(reason, lineOf),
    evidence: evidence.map((sentence) => moveLines(sentence, lineOf)),
  });
  const moveAside = <A extends { readonly span: Span; readonly printed: string }>(aside: A): A => {
    const { printed, ...span } = placeOf(aside.span);
    return { ...aside, span: plainSpan({ ...span, printed }), printed };
  };
  return {
    ...filing,
    document: {
      ...document,
      metadata: moveMetadata(document.metadata, finder),
      events: document.events.map((event) => ({ ...event, said: { ...event.said, span: plainSpan(placeOf(event.said.span)) } })),
      tables: document.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, facts: row.facts.map(namesOf) })),
      })),
    },
    facts: [...facts.values()],
    findings: filing.findings.map((finding) => ({
      ...finding,
      facts: finding.facts.map(nameOf),
      message: moveLines(finding.message, lineOf).replace(/(?<=^source\.\w+:)\d+/, (line) =>
        String((facts.get(finding.facts[0] ?? '') ?? claims.get(finding.facts[0] ?? ''))?.line ?? line),
      ),
    })),
    ledger: {
      ...ledger,
      repairs: ledger.repairs.map(moveRepair),
      phantoms: ledger.phantoms.map(moveAside),
      unresolved: ledger.unresolved.map(moveAside),
    },
    claims: [...claims.values()]
      .map((claim) => ({
        ...claim,
        facts: claim.facts.map(nameOfTied),
        ...(claim.breakdown === undefined ? {} : { breakdown: nameOf(claim.breakdown) }),
      }))
      .sort(byPlace),
    tokens: moveTokens(filing.tokens, finder, namesOf),
    diagnostics: filing.diagnostics.map((diagnostic) =>
      diagnostic.span === undefined ? diagnostic : { ...diagnostic, span: plainSpan(placeOf(diagnostic.span)) },
    ),
  };
}
