import type { IsoDate } from '#model/period.ts';
import { formatDate } from './format-date.ts';

const day = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
/** No part of a longer word: names of filings begin with a day too. */
const alone = (pattern: string): RegExp => new RegExp(`(?<![\\w/-])${pattern}(?![\\w/-])`, 'g');
const [single, span] = [alone(day), alone(`(${day})/(${day})`)];

const spell = (date: string): string => formatDate(date as IsoDate);

/** A text as a reader wants its days: `2019-04-01/2019-09-30` becomes `April 1, 2019 to September 30, 2019`; names stay as they are. */
export function spellDates(text: string): string {
  return text.replace(span, (_, start: string, end: string) => `${spell(start)} to ${spell(end)}`).replace(single, spell);
}
