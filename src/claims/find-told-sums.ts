import { type Period, samePeriod } from '#model/period.ts';
import type { ToldColumn, ToldSum } from '#model/told-sum.ts';
import type { Assertion } from './assertion.ts';
import type { Figure } from './figure.ts';
import { isPartOfHead } from './head-of-subject.ts';
import { isTurned } from './polarity.ts';
import type { ReadSentence } from './read-prose.ts';

/** An amount that a sentence states of one thing. */
interface Stated {
  readonly sentence: ReadSentence;
  /** Which of the sentences it stands in. */
  readonly at: number;
  readonly subject: string;
  readonly value: Figure;
  readonly period?: Period;
  readonly before?: { readonly figure: Figure; readonly period: Period };
  readonly isListed: boolean;
}

const currency = /^[A-Z]{3}$/;

function statedOf(assertion: Assertion, sentence: ReadSentence, at: number): readonly Stated[] {
  const value = assertion.parts.find(({ kind }) => kind === 'value' || kind === 'outcome');
  const subject = assertion.subjects.at(-1);
  if (value === undefined || subject === undefined || value.basis !== undefined || !currency.test(value.figure.unit)) return [];
  const before = assertion.parts.find(({ basis, kind }) => kind === 'comparative' && basis === undefined);
  return [
    {
      sentence,
      at,
      subject,
      value: value.figure,
      isListed: assertion.isListed && value.kind === 'value',
      ...(assertion.period === undefined ? {} : { period: assertion.period }),
      ...(before?.period === undefined ? {} : { before: { figure: before.figure, period: before.period } }),
    },
  ];
}

/** `The breakdown is as follows.`, `As for breakdown, …`: what comes next are all the parts. */
const announced =
  /\b(?:breakdown|details|components)\b[^.;]{0,60}\b(?:(?:is|are|was|were) as follows|as below)\b|^\s*as for (?:the |its )?breakdown\b|\bconsist(?:s|ed|ing) of the following\b/i;
const main = /\b(?:major|mainly|main|primarily|such as)\b/i;
/** `, of which tools were …`, `, including tools of …` */
const lists = /\b(?:of which|includ(?:ing|ed|es?)|comprising|consisting of|made up of|composed of)\b/gi;
const listing = new RegExp(`^[^.;]{0,60}?${lists.source}`, 'i');
const complete = /\b(?:comprising|consisting of|made up of|composed of)\b/i;
const rest = /^\s*(?:and\s)?the (?:remaining|remainder|rest)\b/i;

function announces({ sentence }: ReadSentence): boolean {
  return announced.test(sentence.text) && !main.test(sentence.text);
}

/** Claims that two amounts are of one time, as far as their sentences say. */
function areOfOneTime(one: Stated, other: Stated): boolean {
  return one.period === undefined || other.period === undefined || samePeriod(one.period, other.period);
}

interface Parts {
  readonly parts: readonly Stated[];
  readonly isStated: boolean;
}

/** The amounts of a sentence behind one of its figures, other than comparatives and changes. */
function amountsBehind(last: Figure, whole: Stated, all: readonly Stated[]): readonly Stated[] {
  const { sentence } = whole;
  const roles = new Map(
    sentence.understood.flatMap(({ assertion }) => assertion.parts.map((part) => [part.figure.numeral.start, part.kind])),
  );
  return sentence.figures.flatMap((figure): readonly Stated[] => {
    const { lead, numeral, unit } = figure;
    const role = roles.get(numeral.start) ?? 'value';
    if (unit !== last.unit || numeral.start <= last.numeral.start || (role !== 'value' && role !== 'outcome')) return [];
    const known = all.find(({ at, value }) => at === whole.at && value.numeral.start === numeral.start);
    return [known ?? { sentence, at: whole.at, subject: `${lead}${numeral.start}`, value: figure, isListed: true }];
  });
}

/** What the sentence of the whole lists behind it: `of which tools were EUR 6 million and ships EUR 3 million. The remaining EUR 1 million …` */
function listedBehind(whole: Stated, all: readonly Stated[], read: readonly ReadSentence[]): Parts | undefined {
  const last = whole.before?.figure ?? whole.value;
  const cue = listing.exec(last.tail.replace(/^[^()]*\)/, ''))?.[0];
  if (cue === undefined) return undefined;
  const parts = amountsBehind(last, whole, all);
  const next = read[whole.at + 1];
  const isLeft = next?.sentence.block === whole.sentence.sentence.block && rest.test(next.sentence.text);
  const remaining = isLeft ? next.figures.find(({ unit }) => unit === last.unit) : undefined;
  const left =
    next === undefined || remaining === undefined
      ? []
      : [{ sentence: next, at: whole.at + 1, subject: 'the rest', value: remaining, isListed: true }];
  const text = whole.sentence.sentence.text.slice(last.numeral.end);
  const isNested = [...text.matchAll(lists)].length > 1;
  return { parts: [...parts, ...left], isStated: !isNested && !main.test(text) && (left.length > 0 || complete.test(cue)) };
}

/** The parts in the sentence of the whole, else in its block, that are named like it. */
function namedInBlock(whole: Stated, all: readonly Stated[], read: readonly ReadSentence[]): Parts | undefined {
  const behind = all.filter(
    (other) =>
      other.sentence.sentence.block === whole.sentence.sentence.block &&
      (other.at > whole.at || (other.at === whole.at && other.value.numeral.start > whole.value.numeral.start)) &&
      !other.isListed,
  );
  const isOwn = (other: Stated): boolean => isPartOfHead(other.subject, whole.subject);
  const beside = behind.filter((other) => other.at === whole.at && isOwn(other));
  if (beside.length > 1) return { parts: beside, isStated: false };
  const parts = behind.filter(isOwn);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return undefined;
  const heading = read.findIndex((sentence, at) => at >= whole.at && at <= first.at && announces(sentence));
  const until = read.findLastIndex(({ sentence }) => sentence.block === whole.sentence.sentence.block);
  // a list is whole where it runs to the end of its block and each of its amounts is named like one that stands before the list
  const wholes = all.filter(({ at, sentence }) => sentence.sentence.block === whole.sentence.sentence.block && at < heading);
  const inList = all.filter(({ at, isListed }) => at >= heading && at <= until && at >= first.at && !isListed);
  const isRun = inList.every((other) => wholes.some(({ subject }) => isPartOfHead(other.subject, subject)));
  return { parts, isStated: heading > whole.at - 1 && heading >= 0 && isRun };
}

/** Blocks below that of the whole which each begin with a part: `Cost of tools was …` below `Total cost of sales was …`. */
function namedBelow(whole: Stated, all: readonly Stated[]): Parts | undefined {
  const firsts = all.filter((one, index) => all[index - 1]?.sentence.sentence.block !== one.sentence.sentence.block);
  const own = firsts.indexOf(whole);
  if (own < 0) return undefined;
  const below = firsts.slice(own + 1);
  const end = below.findIndex(({ subject }) => !isPartOfHead(subject, whole.subject));
  return { parts: end < 0 ? below : below.slice(0, end), isStated: false };
}

function partsOf(whole: Stated, all: readonly Stated[], read: readonly ReadSentence[]): Parts | undefined {
  const found = listedBehind(whole, all, read) ?? namedInBlock(whole, all, read) ?? namedBelow(whole, all);
  const subjects = found?.parts.map(({ subject }) => subject) ?? [];
  const isSound =
    subjects.length > 1 &&
    new Set(subjects).size === subjects.length &&
    found?.parts.every((part) => part.value.unit === whole.value.unit && areOfOneTime(part, whole));
  return isSound ? found : undefined;
}

/** Ids of the figures of one column; undefined where one of them stands over a line end, or has no comparative of the whole's time. */
function columnOf(
  filing: string,
  figures: readonly (readonly [Stated, Figure | undefined])[],
  period: Period | undefined,
): ToldColumn | undefined {
  const ids = figures.map(([{ sentence, subject }, figure]) => {
    const place = figure && sentence.sentence.place(figure.numeral.start, figure.numeral.end);
    const weight = figure !== undefined && isTurned(subject, figure.lead) ? -1 : 1;
    return place === undefined ? undefined : ({ id: `${filing}#L${place.span.line}O${place.span.offset}`, weight } as const);
  });
  const [whole, ...parts] = ids;
  if (whole === undefined || parts.some((part) => part === undefined)) return undefined;
  return { ...(period === undefined ? {} : { period }), whole: whole.id, parts: parts.flatMap((part) => part ?? []) };
}

/**
 * Finds the figures that sentences break down over several amounts, in one sentence, over the sentences of a block, or over blocks:
 *
 *     Total cost of sales was EUR 9 million. … Cost of tools was EUR 6 million. … Cost of ships was EUR 3 million.
 *     Orders received for tools and ships totaled EUR 9 million; orders received for tools were EUR 6 million, and …
 *     Sales were EUR 9 million. The breakdown is as follows. Sales of tools were EUR 6 million. Sales of ships were EUR 3 million.
 *     Sales were EUR 9 million, of which tools were EUR 6 million. The remaining EUR 3 million was from ships.
 *
 * Whether they add up is for the check to say; unless the text states that the parts are all, they are parts only where they do.
 */
export function findToldSums(read: readonly ReadSentence[], filing: string): readonly ToldSum[] {
  const all = read.flatMap((sentence, at) => sentence.understood.flatMap(({ assertion }) => statedOf(assertion, sentence, at)));
  return all.flatMap((whole): readonly ToldSum[] => {
    const found = whole.isListed ? undefined : partsOf(whole, all, read);
    if (found === undefined) return [];
    const figures = [whole, ...found.parts];
    const now = columnOf(
      filing,
      figures.map((one) => [one, one.value]),
      whole.period,
    );
    const { before } = whole;
    const then =
      before &&
      columnOf(
        filing,
        figures.map((one) => [one, one.before && samePeriod(one.before.period, before.period) ? one.before.figure : undefined]),
        before.period,
      );
    const columns = [now, then].flatMap((column) => column ?? []);
    return columns.length === 0 ? [] : [{ label: whole.subject, isStated: found.isStated, columns }];
  });
}
