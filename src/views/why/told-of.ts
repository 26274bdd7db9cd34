import { readClaims } from '#collections/read-filing.ts';
import { readFilingText } from '#collections/read-source.ts';
import { remember } from '#collections/remember.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import { type Period, periodKey } from '#model/period.ts';
import { codePointLength } from '#model/span.ts';
import { archivedFiling } from '#series/archive.ts';
import { measureIdentity } from '#series/fact-identity.ts';
import { evidenceHref } from '#site/links.ts';
import { plainWords } from '#views/document/plain-words.ts';

/** What a document says of a change, in its own words. */
export interface ToldChange {
  readonly text: string;
  readonly href: string;
}

/** Where a sentence ends: a full stop after a word or a closing bracket, before a capital, and not that of an abbreviation. */
const sentenceEnd = /(?<=[\p{L})%\d]\.)(?<!\b(?:Inc|Ltd|Corp|Co|No|Mr|Ms|Dr|U\.S|\p{Lu})\.)\s+(?=(?:<u>|\*\*)?["“]?\p{Lu})/gu;
/** What a sentence has that gives a reason; one that only repeats the figures of a table tells nothing more. */
const reasonWords =
  /\b(?:due to|because|owing|along with|as a result|resulting|reflect\w*|attribut\w*|driven|caused|contribut\w*|thanks to|led by|there (?:was|were))\b/i;
/** A passage that begins or ends in the middle of a sentence was cut by a page; one that begins with a mark of quotation is somebody's speech. */
const wholePassage = /^\p{Lu}.*\.["”]?$/su;
const mostSentences = 3;

interface Sentence {
  readonly text: string;
  /** Code points of the line, from 1; `end` is behind it. */
  readonly start: number;
  readonly end: number;
}

/** The sentences of a line, with their places. */
export function sentencesOf(line: string): readonly Sentence[] {
  const breaks = [...line.matchAll(sentenceEnd)].map(({ 0: blank, index }) => [index, index + blank.length] as const);
  const starts = [0, ...breaks.map(([, next]) => next)];
  return starts.map((start, index) => {
    const end = breaks[index]?.[0] ?? line.length;
    return { text: line.slice(start, end), start: codePointLength(line.slice(0, start)) + 1, end: codePointLength(line.slice(0, end)) + 1 };
  });
}

/** A number of a sentence and its place in the text. */
interface PlacedClaim {
  readonly claim: Claim;
  readonly line: number;
  readonly offset: number;
}

/** Sentences of a line from that of a claim on, as far as no other line item is spoken of. */
function passageFrom(sentences: readonly Sentence[], { claim, offset }: PlacedClaim, beside: readonly PlacedClaim[]): string {
  const holds = ({ start, end }: Sentence, place: number): boolean => place >= start && place < end;
  const from = sentences.findIndex((sentence) => holds(sentence, offset));
  const next = sentences.findIndex(
    (sentence, index) => index > from && beside.some((other) => other.claim.label !== claim.label && holds(sentence, other.offset)),
  );
  return sentences
    .slice(from, Math.min(next < 0 ? sentences.length : next, from + mostSentences))
    .map(({ text }) => text)
    .join(' ');
}

const keyOf = (measured: Fact, now: Period, before: Period): string =>
  [measureIdentity(measured), periodKey(now), periodKey(before)].join('|');

function placedClaims(filing: string): readonly PlacedClaim[] {
  const { find } = readFilingText(filing);
  return readClaims(filing).flatMap((claim) => {
    const place = find({ line: claim.line, offset: claim.offset, length: codePointLength(claim.printed) });
    return claim.verdict === 'holds' && place ? [{ claim, line: place.line, offset: place.offset }] : [];
  });
}

/** The changes that a document tells: those of its sentences whose numbers tie to two of its figures. The first that gives a reason counts. */
function toldIn(filing: string): ReadonlyMap<string, ToldChange> {
  return remember(`told changes of ${filing}`, () => {
    const { factById } = archivedFiling(filing).filing;
    const { lines } = readFilingText(filing);
    const claims = placedClaims(filing);
    const byLine = Map.groupBy(claims, ({ line }) => line);
    const told = new Map<string, ToldChange>();
    for (const placed of claims) {
      const { kind, facts, id, versus } = placed.claim;
      const fact = factById.get(facts[0] ?? '');
      if ((kind !== 'percent-change' && kind !== 'change') || !fact || versus === undefined) continue;
      const key = keyOf(fact, fact.period, versus);
      const line = lines[placed.line - 1] ?? '';
      if (told.has(key) || line.includes('\t')) continue;
      const text = plainWords(passageFrom(sentencesOf(line), placed, byLine.get(placed.line) ?? [])).trim();
      if (wholePassage.test(text) && reasonWords.test(text)) told.set(key, { text, href: evidenceHref(id) });
    }
    return told;
  });
}

/** The passage in which the document of two figures tells the change between them. */
export function toldOf(current: Fact, prior: Fact): ToldChange | undefined {
  return toldIn(current.filing).get(keyOf(current, current.period, prior.period));
}
