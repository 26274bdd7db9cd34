import { type IsoDate, lengthOfMonth, toIsoDate } from '#model/period.ts';
import { rememberTexts } from '#model/remember-texts.ts';
import { plainWidth } from './mask-markup.ts';
import { takenPlaces } from './taken-places.ts';

/** A date in a text. A date without a year keeps its month and day, so that a year beside or below it can complete it. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly date?: IsoDate;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
/** A year of two digits: only where the marks around it, or the end of the text, leave no other reading. */
const short = String.raw`(?<year>[012]\d)(?![\d.,%/:])`;
/** At the beginning of a text, or behind the words that announce a date. */
const alone = String.raw`(?<=^|\b(?:as|at|of|ended|ending|to)\s)`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})(?:-${month}-|\s${month}\s?[’'])${short}`, 'gi'),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})\s${month}\s${short}(?=\)?$)`, 'gi'),
  new RegExp(String.raw`\b${month}\s?(?<day>\d{1,2}),?\s?[’']${short}`, 'gi'),
  new RegExp(String.raw`${alone}${month}(?:-|\s?[’'])${short}$`, 'gi'),
  new RegExp(String.raw`${alone}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>1[5-9]|2\d)$`, 'gi'),
  new RegExp(String.raw`\b${month}\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,?\s*(?<year>(?:19|20)\d\d))?(?![\d,]*\d)`, 'gi'),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${month}(?:\s*,?\s*(?<year>(?:19|20)\d\d))?(?!\d)`, 'gi'),
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?![\d.]\d)/g,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?=\s*(?:-|–|—|to|until)\s*\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)/g,
  new RegExp(String.raw`\b${month}\s+(?<year>(?:19|20)\d\d)(?!\d)`, 'gi'),
];
const monthName = new RegExp(monthNames.join('|'), 'i');
/** The forms that need the name of a month. */
const namedForms: ReadonlySet<RegExp> = new Set(forms.filter(({ source }) => source.includes('(?<month>Jan')));
const slashed = String.raw`(?<![\d/-])(?<first>\d{1,2})(?<stroke>[/-])(?<second>\d{1,2})\k<stroke>(?<year>(?:19|20)\d\d|(?<=/)[12]\d)(?![\d/-])`;
/** Dates with strokes or hyphens, day first and month first. Which of the two a text means, it shows where a number is no month. */
const dayFirst = new RegExp(slashed.replace('first', 'day').replace('second', 'month'), 'g');
const monthFirst = new RegExp(slashed.replace('first', 'month').replace('second', 'day'), 'g');

/** Which number of a date with strokes is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** The order in which a whole text writes dates with strokes, as those show that have a number beyond twelve; undefined where none does. */
export function dateOrderOf(text: string): DateOrder | undefined {
  const dates = [...plainWidth(text).matchAll(new RegExp(slashed, 'g'))];
  const isDayFirst = dates.some(({ groups }) => Number(groups?.first) > 12);
  const isMonthFirst = dates.some(({ groups }) => Number(groups?.second) > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

/** The form in which a text writes dates with strokes: `30/06/2024` or `06/30/2024`; undefined where nothing shows it. */
function slashForm(text: string): RegExp | undefined {
  const dates = [...text.matchAll(new RegExp(slashed, 'g'))].map(({ groups }) => [Number(groups?.first), Number(groups?.second)] as const);
  if (dates.length === 0) return undefined;
  const isDayFirst = dates.some(([first]) => first > 12);
  const isMonthFirst = dates.some(([, second]) => second > 12);
  if (isDayFirst !== isMonthFirst) return isDayFirst ? dayFirst : monthFirst;
  return dates.every(([first, second]) => first === second) ? dayFirst : undefined;
}

/** The number of a month from its name, long or short, or its digits. */
export function readMonth(text: string): number {
  const named = monthNames.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(text);
}

function toMention(match: RegExpMatchArray): DateMention | undefined {
  const groups = match.groups ?? {};
  const monthNumber = readMonth(groups.month ?? '');
  const written = groups.year === undefined ? undefined : Number(groups.year);
  const year = written !== undefined && written < 100 ? 2000 + written : written;
  const day = groups.day === undefined ? lengthOfMonth(year ?? 2001, monthNumber) : Number(groups.day);
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return undefined;
  const start = match.index ?? 0;
  const mention = { start, end: start + match[0].length, month: monthNumber, day };
  if (year === undefined) return mention;
  const date = toIsoDate(year, monthNumber, day);
  return date === undefined ? undefined : { ...mention, date };
}

/**
 * The dates of a text, left to right: `September 30, 2023`, `Sep. 30, 2022`, `30 June 2024`, `2024-06-30`, `30.06.2024`,
 * `30/06/2024`, `31-3-2025`, `30-Jun-24`, `June 2024` (its last day), and `September 30`, or the `1.4.` of `1.4.–30.6.2024`, without a year.
 */
export const findDates = rememberTexts((text: string): readonly DateMention[] => collectDates(text));

/** The dates of a text, of which strokes that leave two readings have the order of the whole filing. */
export function findDatesInOrder(text: string, order: DateOrder | undefined): readonly DateMention[] {
  return order === undefined || !/\d[/-]\d/.test(text) ? findDates(text) : collectDates(text, order);
}

function collectDates(text: string, order?: DateOrder): readonly DateMention[] {
  const plain = plainWidth(text);
  if (!/\d/.test(plain)) return [];
  const found: DateMention[] = [];
  const places = takenPlaces();
  const namesMonth = monthName.test(plain);
  const ordered = order === undefined ? undefined : order === 'day-first' ? dayFirst : monthFirst;
  const strokes = /\d[/-]\d/.test(plain) ? (slashForm(plain) ?? ordered) : undefined;
  for (const form of strokes === undefined ? forms : [...forms, strokes]) {
    if (!namesMonth && namedForms.has(form)) continue;
    for (const match of plain.matchAll(form)) {
      const mention = toMention(match);
      if (mention !== undefined && places.take(mention.start, mention.end)) found.push(mention);
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** Whether a text is a date and nothing else: `30 June 2024`, `At January 1, 2024`. */
export function isBareDate(text: string): boolean {
  const [first, second] = findDates(text);
  if (first?.date === undefined || second !== undefined) return false;
  return (text.slice(0, first.start) + text.slice(first.end)).replace(/\b(?:as|at|of|on|balances?)\b|[\s,.:()]/gi, '') === '';
}
