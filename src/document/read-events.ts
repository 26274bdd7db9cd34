import type { Block, EventKind, FilingEvent, Section, Stated } from '#model/filing.ts';
import type { IsoDate } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import type { Line } from '#read/read-lines.ts';
import { findSentences } from './find-sentences.ts';
import { type Passage, readPassages, stateText } from './passage.ts';
import { sectionAt } from './read-sections.ts';

/** A sentence with the section in which it stands. */
interface Sentence {
  readonly text: string;
  readonly said: Stated<string>;
  readonly section: Section | undefined;
}

function sentencesOf(passage: Passage, sections: readonly Section[]): readonly Sentence[] {
  const section = sectionAt(sections, passage.lines[0]?.number ?? 0);
  return findSentences(passage.text).map(({ start, end }) => ({
    text: passage.text.slice(start, end).replace(/\s+/g, ' '),
    said: stateText(passage, start, end),
    section,
  }));
}

/** The first date behind a pattern, not far from it. */
function dateBehind(text: string, pattern: RegExp): IsoDate | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
  const [first] = findDates(behind);
  return first === undefined || /\b(?:ending|ended)\b/i.test(behind.slice(0, first.start)) ? undefined : first.date;
}

const counts: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

function toCount(word: string | undefined): number | undefined {
  return word === undefined ? undefined : (counts[word.toLowerCase()] ?? (/^\d+$/.test(word) ? Number(word) : undefined));
}

/** `two-for-one`, `3-for-1`, `each share was split into five shares` → how many shares one becomes. */
function splitFactor(text: string): number | undefined {
  const ratio = /\b(?<after>\w+)[-\s]for[-\s](?<before>one|1)\b/i.exec(text)?.groups;
  const into = /\bsplit(?:ting)?\b[^.]{0,80}?\binto\s(?<after>\w+)\s(?:common\s)?shares\b/i.exec(text)?.groups;
  return toCount(ratio?.after ?? into?.after);
}

type Told = Pick<FilingEvent, 'kind' | 'date' | 'factor'>;

const paysDividends =
  /\bscheduled (?:starting |commencement )?date (?:for|of) (?:the )?(?:\w+ )?(?:dividend|payment of dividends?)[^:]{0,40}:?/i;
const hasRecord = /(?<!\bdate of the\s)\brecord date(?!\sin substance)(?:\s(?:of|is|was|on)|\s?:)/i;
const filesReport = /\bscheduled date (?:for|of) (?:the )?(?:filing|submission|submitting)[^:]{0,140}:/i;
const pointsElsewhere = /^\W*for (?:more |further )?details\b/i;
const changesForecast =
  /\b(?:revised?|revision|unchanged|remains?|fell short|exceeded|maintain\w*)\b[^.]{0,160}\b(?:forecasts?|targets?|guidance)\b|\b(?:forecasts?|targets?|guidance)\b[^.]{0,160}\b(?:revised|unchanged|maintained)\b/i;
const adopts = /\b(?:adopted|applied|applies|adoption of|adopts)\b[^.]{0,120}?\b(?:IFRS|IAS|IFRIC|ASU|ASC|Topic|Accounting Standards?)\b/i;

/** What the summary of an exchange asks of every report: `Changes from the latest forecasts disclosed: Yes`. */
const declares =
  /^\W*(?:\(?(?:note\s?)?\w{0,3}[.)]\s*)*(?:changes?\s(?:from|in|due to)|application of|supplemental|presentation|others?)\b[^:]{0,240}:\s*(?:yes|no|none)\b/i;

/** What a sentence tells, by its words and its section. */
function toldBy({ section, text }: Sentence): readonly Told[] {
  const told: Told[] = [];
  const add = (kind: EventKind, date?: IsoDate, factor?: number): void => {
    told.push({ kind, ...(date === undefined ? {} : { date }), ...(factor === undefined ? {} : { factor }) });
  };
  const payment = dateBehind(text, paysDividends);
  if (payment !== undefined) add('dividend-payment', payment);
  const record = dateBehind(text, hasRecord);
  if (record !== undefined) add('record-date', record);
  const filing = dateBehind(text, filesReport);
  if (filing !== undefined) add('report-filing', filing);
  const factor = /\b(?:stock|share) split\b/i.test(text) ? splitFactor(text) : undefined;
  const effective = factor === undefined ? undefined : dateBehind(text, /\beffective\b(?:\sdate\sof)?/i);
  if (factor !== undefined && effective !== undefined) add('stock-split', effective, factor);
  if ((section?.kind === 'targets' || section?.kind === 'overview') && changesForecast.test(text) && !pointsElsewhere.test(text))
    add('forecast');
  const isOfPolicy = section?.kind === 'accounting-policies' || section?.kind === 'management-analysis' || section?.kind === 'notes';
  const isChange =
    section?.kind === 'accounting-policies' && /\bchang/i.test(section.title) && /\b(?:IFRS|IAS|IFRIC|ASU|ASC|Topic)\s?\d/.test(text);
  if ((isOfPolicy && adopts.test(text)) || isChange)
    add('accounting-policy', dateBehind(text, /\b(?:beginning|effective|from|at|on|as of)\b/i));
  if (declares.test(text)) add('declaration');
  return told;
}

/** The first words below the heading of a section, whatever they say: `Nothing to be reported.` */
function firstWords(sentences: readonly Sentence[], kind: 'subsequent-event' | 'going-concern'): readonly FilingEvent[] {
  const first = sentences.find(({ section }) => section?.kind === (kind === 'subsequent-event' ? 'subsequent-events' : kind));
  return first === undefined ? [] : [{ kind, said: first.said }];
}

function keyOf({ date, factor, kind, said }: FilingEvent): string {
  if (kind === 'accounting-policy') return `${kind} ${/\b(?:IFRS|IAS|IFRIC|ASU|ASC|Topic)\s?[\d-]*/.exec(said.value)?.[0] ?? said.value}`;
  if (kind === 'declaration') return `${kind} ${said.span.line}`;
  return date === undefined ? `${kind} ${said.value}` : `${kind} ${date} ${factor ?? ''}`;
}

/**
 * The dates, decisions and changes that a filing states beside its figures: next dates, share splits, what became of its forecasts,
 * accounting policies adopted, events after the period, going concern, what the summary of an exchange asks, and whether it was audited or
 * reviewed (`status`, as the filing says it of itself). Each in the filing's own words; what is said twice is kept once.
 */
export function readEvents(
  lines: readonly Line[],
  blocks: readonly Block[],
  sections: readonly Section[],
  status?: Stated<string>,
): readonly FilingEvent[] {
  const prose = readPassages(lines, blocks).filter(({ kind }) => kind !== 'table' && kind !== 'heading' && kind !== 'furniture');
  const sentences = prose.flatMap((passage) => sentencesOf(passage, sections));
  const found = [
    ...sentences.flatMap((sentence) => toldBy(sentence).map((told): FilingEvent => ({ ...told, said: sentence.said }))),
    ...firstWords(sentences, 'subsequent-event'),
    ...firstWords(sentences, 'going-concern'),
    ...(status === undefined ? [] : [{ kind: 'audit-status' as const, said: status }]),
  ];
  const seen = new Set<string>();
  return found
    .filter((event) => {
      const key = keyOf(event);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .sort((left, right) => left.said.span.line - right.said.span.line || left.said.span.offset - right.said.span.offset);
}
