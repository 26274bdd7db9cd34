import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import type { SourceText } from '#model/source-text.ts';
import { codePointLength, makeSlicer, type Span } from '#model/span.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';

export const ingestSource = (filing: string, text: string | SourceText): IngestedFiling =>
  ingestFiling({ filing, text, sha256: '0'.repeat(64) });

/** What a fact says, apart from where it stands. */
const meaningOf = (fact: Fact): string =>
  [fact.statement, fact.path.join(' > '), fact.label, periodKey(fact.period), fact.unit, fact.value ?? 'nil', fact.kind].join(' | ');

/** The facts of one reading that the other does not have. */
export function missingFrom(facts: readonly Fact[], others: readonly Fact[]): readonly string[] {
  const rest = new Map<string, number>();
  for (const other of others) rest.set(meaningOf(other), (rest.get(meaningOf(other)) ?? 0) + 1);
  return facts.flatMap((fact) => {
    const meaning = meaningOf(fact);
    const left = rest.get(meaning) ?? 0;
    rest.set(meaning, left - 1);
    return left > 0 ? [] : [meaning];
  });
}

/** Everything published with a place whose characters in the file are others than it says; `L12O3 said | stands`. */
export function wrongPlaces({ claims, facts, ledger, tokens }: IngestedFiling, received: string): readonly string[] {
  const slice = makeSlicer(received.replace(/^\ufeff/, '').split('\n'));
  const placed: readonly (readonly [Span, string])[] = [
    ...[...facts, ...claims].map(({ line, offset, printed }) => [{ line, offset, length: codePointLength(printed) }, printed] as const),
    ...tokens.map(({ line, offset, token }) => [{ line, offset, length: codePointLength(token) }, token] as const),
    ...[...ledger.phantoms, ...ledger.unresolved].map(({ printed, span }) => [span, printed] as const),
  ];
  return placed.flatMap(([span, printed]) =>
    printed !== '' && slice(span) === printed ? [] : [`L${span.line}O${span.offset} ${printed} | ${slice(span)}`],
  );
}
