import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { Block, FilingEvent, FilingMetadata, RoundingPolicy } from '#model/filing.ts';
import type { Token } from '#model/token.ts';
import type { Line } from '#read/read-lines.ts';
import type { FilingContext } from '#statements/context.ts';
import { listCountClaims } from './counts/list-count-claims.ts';
import { listDamagedAmounts } from './damaged-amounts.ts';
import { listDateClaims } from './dates/list-date-claims.ts';
import { readDividendRows } from './dividends/dividend-rows.ts';
import { tieDeclaredDividends } from './dividends/tie-declared-dividends.ts';
import { tieSplitDividends } from './dividends/tie-split-dividends.ts';
import { listClaims } from './list-claims.ts';
import type { ReadSentence } from './read-prose.ts';

/** A filing as it has been read before its sentences are held against it. */
export interface ToldFiling {
  readonly prose: readonly ReadSentence[];
  readonly facts: readonly Fact[];
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly metadata: FilingMetadata;
  readonly events: readonly FilingEvent[];
  readonly context: FilingContext;
  readonly rounding: RoundingPolicy;
}

/**
 * Every number and date that the sentences of a filing state, in the order of the text, each held against the facts.
 *
 *   1. figures      amounts, percentages, shares, and counts of a known kind
 *   2. counts       what else the ledger of tokens calls a claim
 *   3. damaged      amounts whose currency sign was read as a fraction
 *   4. dates        against the figures beside them, the periods of the tables, and what the filing says of itself
 *   5. dividends    against the row of the table that declares them, and before or after a split
 */
export function claimsOfFiling(filing: ToldFiling): readonly Claim[] {
  const { blocks, context, events, facts, lines, metadata, prose, rounding, tokens } = filing;
  const name = context.filing;
  const figures = listClaims(prose, facts, name, rounding, metadata.period?.value);
  const counts = listCountClaims(tokens, lines, blocks, figures, events, name);
  const damaged = listDamagedAmounts(tokens, lines, figures, facts, { filing: name, currency: context.currency, rounding });
  const dates = listDateClaims(prose, figures, facts, metadata, name, context.calendar);
  const all = [...figures, ...counts, ...damaged, ...dates].sort((left, right) => left.line - right.line || left.offset - right.offset);
  const declared = tieDeclaredDividends(all, prose, readDividendRows(facts, lines, name), name, rounding);
  return tieSplitDividends(declared, prose, facts, events, name, context.calendar, rounding);
}
