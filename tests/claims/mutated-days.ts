import { readFileSync } from 'node:fs';
import { claimsOfFiling } from '#claims/claims-of-filing.ts';
import { readProse } from '#claims/read-prose.ts';
import { readSentences } from '#claims/sentence.ts';
import { resolveConcept } from '#concepts/resolve-concept.ts';
import { fiscalCalendarOf } from '#document/fiscal-calendar-of.ts';
import { readBlocks } from '#document/read-blocks.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingDocument } from '#model/filing.ts';
import { mainCurrency } from '#numerals/main-currency.ts';
import { type Line, readLines } from '#read/read-lines.ts';
import { readSources } from '#tests/mutations/read-sources.ts';
import { type Random, seededRandom, seedOf } from '#tests/mutations/seeded-random.ts';
import { changeDigit } from './change-digit.ts';

/** What became of a date or an amount per share of a sentence after it was changed. */
export interface MutatedDay {
  readonly filing: string;
  readonly line: number;
  readonly kind: Claim['kind'];
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** `caught`: it differs, or a figure of its line does; `let go`: it ties to nothing now; `missed`: it still holds. */
  readonly outcome: 'caught' | 'let go' | 'missed';
}

/** Another year, or another day of the same month. */
function changeDate(printed: string, random: Random): string {
  const year = /\b(?:19|20)\d\d\b/.exec(printed);
  if (year !== null && (printed === year[0] || random.below(2) === 0)) return printed.replace(year[0], String(Number(year[0]) - 3));
  return printed.replace(/(?<!\d)\d{1,2}(?=,|\s|$)/, (day) => String(Number(day) > 9 ? Number(day) - 7 : Number(day) + 4));
}

function withText(lines: readonly Line[], number: number, text: string): readonly Line[] {
  return lines.map((line) => (line.number === number ? { ...line, text, cells: [] } : line));
}

/** Changes so many linked dates and amounts per share of each filing, one at a time, and reads the sentence again. */
export function mutateDays(perFiling: number): readonly MutatedDay[] {
  return readSources('content').flatMap(({ filing, issuer, text }) => {
    const lines = readLines(text);
    const blocks = readBlocks(lines);
    const { events, metadata } = JSON.parse(readFileSync(`content/documents/${filing}.json`, 'utf8')) as FilingDocument;
    const facts: readonly Fact[] = JSON.parse(readFileSync(`content/facts/${filing}.json`, 'utf8')).facts;
    const { tokens } = JSON.parse(readFileSync(`content/tokens/${filing}.json`, 'utf8'));
    const rounding = metadata.rounding?.value ?? 'unknown';
    const currency = mainCurrency(text);
    const standard = metadata.standard?.value;
    const context = {
      filing,
      calendar: fiscalCalendarOf(metadata),
      ...(metadata.period === undefined ? {} : { period: metadata.period.value }),
      ...(currency === undefined ? {} : { currency }),
    };
    const proseOf = (own: readonly Line[], near: typeof blocks) =>
      readProse(readSentences(own, near), facts, context, rounding, (query) => resolveConcept({ ...query, standard, issuer }));
    const sound = proseOf(lines, blocks);
    const read = (own: readonly Line[], prose: typeof sound, changed: number): readonly Claim[] => {
      const known = tokens.filter(({ line }: { line: number }) => line !== changed);
      return claimsOfFiling({ prose, facts, tokens: known, lines: own, blocks, metadata, events, context, rounding });
    };
    const isOther = ({ kind }: Claim): boolean => kind === 'date' || kind === 'per-share';
    const linked = read(lines, sound, 0).filter((claim) => claim.verdict === 'holds' && isOther(claim));
    const random = seededRandom(seedOf(`${filing} days`));
    return Array.from({ length: perFiling }, () => random.pick(linked)).flatMap((claim): readonly MutatedDay[] => {
      const line = claim === undefined ? undefined : lines[claim.line - 1];
      if (claim === undefined || line === undefined) return [];
      const after = claim.kind === 'date' ? changeDate(claim.printed, random) : changeDigit(claim.printed, random);
      const points = Array.from(line.text);
      points.splice(claim.offset - 1, Array.from(claim.printed).length, ...after);
      const own = withText(lines, claim.line, points.join(''));
      const block = blocks.find(({ firstLine, lastLine }) => firstLine <= claim.line && claim.line <= lastLine);
      const again = proseOf(own, block === undefined ? [] : [block]);
      const prose = [...sound.filter(({ sentence }) => sentence.block !== block?.firstLine), ...again];
      const claims = read(own, prose, claim.line);
      const changed = claims.find(({ id }) => id === claim.id);
      const beside = claims.some((other) => other.line === claim.line && other.verdict === 'differs');
      const outcome = changed?.verdict === 'differs' || beside ? 'caught' : changed?.verdict === 'holds' ? 'missed' : 'let go';
      const { kind, label } = claim;
      return [{ filing, line: claim.line, kind, label, before: claim.printed, after, outcome }];
    });
  });
}
