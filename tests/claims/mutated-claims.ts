import { readFileSync } from 'node:fs';
import { listClaims } from '#claims/list-claims.ts';
import { readProse } from '#claims/read-prose.ts';
import { readSentences } from '#claims/sentence.ts';
import { resolveConcept } from '#concepts/resolve-concept.ts';
import { fiscalCalendarOf } from '#document/fiscal-calendar-of.ts';
import { readBlocks } from '#document/read-blocks.ts';
import { readMetadata } from '#document/read-metadata.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import { mainCurrency } from '#numerals/main-currency.ts';
import { type Line, readLines } from '#read/read-lines.ts';
import { readSources } from '#tests/mutations/read-sources.ts';
import { seededRandom, seedOf } from '#tests/mutations/seeded-random.ts';
import { changeDigit } from './change-digit.ts';

/** What became of a number of a sentence after one of its digits was changed. */
export interface Mutated {
  readonly filing: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** `caught`: it differs, or another figure of its sentence does; `let go`: it ties to nothing now; `missed`: it still holds. */
  readonly outcome: 'caught' | 'let go' | 'missed';
}

function withText(lines: readonly Line[], number: number, text: string): readonly Line[] {
  return lines.map((line) => (line.number === number ? { ...line, text, cells: [] } : line));
}

function judge(before: Claim, again: readonly Claim[]): Mutated['outcome'] {
  const own = again.find(({ id }) => id === before.id);
  const beside = again.some((claim) => claim.line === before.line && claim.verdict === 'differs');
  if (own?.verdict === 'differs' || beside) return 'caught';
  return own?.verdict === 'holds' ? 'missed' : 'let go';
}

/** Changes a digit in so many linked numbers of each filing's sentences, one at a time, and reads the sentence again. */
export function mutateClaims(perFiling: number): readonly Mutated[] {
  return readSources('content').flatMap(({ filing, issuer, text }) => {
    const lines = readLines(text);
    const blocks = readBlocks(lines);
    const { value: metadata } = readMetadata(lines, blocks);
    const standard = metadata.standard?.value;
    const policy = metadata.rounding?.value ?? 'unknown';
    const currency = mainCurrency(text);
    const context = {
      filing,
      calendar: fiscalCalendarOf(metadata),
      ...(metadata.period === undefined ? {} : { period: metadata.period.value }),
      ...(currency === undefined ? {} : { currency }),
    };
    const facts: readonly Fact[] = JSON.parse(readFileSync(`content/facts/${filing}.json`, 'utf8')).facts;
    const read = (own: readonly Line[], line?: number): readonly Claim[] => {
      const near = line === undefined ? blocks : blocks.filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
      const sentences = readSentences(own, near);
      const prose = readProse(sentences, facts, context, policy, (query) => resolveConcept({ ...query, standard, issuer }));
      return listClaims(prose, facts, filing, policy);
    };
    const linked = read(lines).filter(({ verdict }) => verdict === 'holds');
    const random = seededRandom(seedOf(filing));
    return Array.from({ length: perFiling }, () => random.pick(linked)).flatMap((claim): readonly Mutated[] => {
      const line = claim === undefined ? undefined : lines[claim.line - 1];
      if (claim === undefined || line === undefined) return [];
      const after = changeDigit(claim.printed, random);
      const points = Array.from(line.text);
      points.splice(claim.offset - 1, Array.from(claim.printed).length, ...after);
      const again = read(withText(lines, claim.line, points.join('')), claim.line);
      return [{ filing, line: claim.line, before: claim.printed, after, outcome: judge(claim, again) }];
    });
  });
}
