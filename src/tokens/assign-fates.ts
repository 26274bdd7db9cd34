import type { Fact } from '#model/fact.ts';
import type { Block, FilingMetadata } from '#model/filing.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Ruling, Token } from '#model/token.ts';
import type { Line } from '#read/read-lines.ts';
import type { Statement } from '#statements/read-statements.ts';
import { cutParts } from './cut-parts.ts';
import { type FoundToken, findTokens } from './find-tokens.ts';
import { placesOfArtefacts, placesOfFacts, placesOfUnresolved } from './known-places.ts';
import { tickerPattern } from './patterns/identifiers.ts';
import { placeRules } from './place-rules.ts';
import { readPart } from './read-part.ts';
import { ruleByKnownPlaces } from './rule-by-known-places.ts';

/** One filing as it has been read, up to its facts. */
export interface ReadFiling {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
  readonly metadata: FilingMetadata;
}

const notUnderstood: Ruling = { fate: 'unresolved', detail: 'Nothing tells what the number is.' };

/**
 * Says of every token with a digit what became of it, in the order of the text.
 *
 *   1. facts        the token stands at the place of one or more facts
 *   2. artefacts    what the extraction added (phantom) or says twice (duplicate)
 *   3. unresolved   cells that the reading of tables lists with a reason
 *   4. layout       row labels, headings of columns, columns of notes, headings, marks of items, page numbers
 *   5. patterns     dates, periods, references, identifiers, amounts, counts
 *
 * What nothing decides is unresolved: no number is called an identifier or a claim because it is nothing else.
 */
export function assignFates(filing: ReadFiling): readonly Token[] {
  const { blocks, facts, ledger, lines, metadata, statements } = filing;
  const tokensOfLines = lines.map(findTokens);
  const tokens = tokensOfLines.flat();
  const rulings = new Map<FoundToken, Ruling>();
  const open = (): readonly FoundToken[] => tokens.filter((token) => !rulings.has(token));
  for (const places of [placesOfFacts(facts), placesOfArtefacts(lines, statements, ledger), placesOfUnresolved(ledger.unresolved)]) {
    for (const [token, ruling] of ruleByKnownPlaces(open(), places)) rulings.set(token, ruling);
  }
  const ticker = metadata.ticker === undefined ? [] : [tickerPattern(metadata.ticker.value)];
  const tokensOf = (line: number): readonly FoundToken[] => (tokensOfLines[line - 1] ?? []).filter((token) => !rulings.has(token));
  for (const part of cutParts({ lines, blocks, statements, tokensOf })) {
    const rule = placeRules[part.place];
    for (const [token, ruling] of readPart(part, { ...rule, patterns: [...rule.patterns, ...ticker] })) rulings.set(token, ruling);
  }
  return tokens.map((token) => {
    const { detail, fate } = rulings.get(token) ?? notUnderstood;
    return { line: token.line, offset: token.offset, token: token.text, fate, detail };
  });
}
