import { findDates } from '#numerals/find-dates.ts';
import type { Line } from '#read/read-lines.ts';
import { isBracketTitle, readContextKind } from './context-line.ts';
import { type HeadingMark, readHeadingMark } from './heading-mark.ts';
import { beginsLikeHeading, capitalShare, isPhrase } from './is-phrase.ts';
import { plainText } from './plain-text.ts';

const company =
  /\b(?:Inc\.?|LLC|LLP|Ltd\.?|Limited|Corporation|Corp\.?|plc|PLC|AG|SE|GmbH|N\.V\.|NV|S\.A\.|SA|S\.p\.A\.|SpA|KGaA|Bureau|Branch|INC\.|LTD\.?|LIMITED|CORPORATION|CORP\.)$/;
const statementWords =
  /^\W*(?:(?:english|translation|of|the|unaudited|quarterly|interim|half-?year(?:ly)?|annual|condensed|consolidated|group|company|summary|independent)\s+)*(?:statements?\s+of\s+(?:[\w’']+\s+){0,3}(?:income|position|operations|earnings|cash|profit|changes|comprehensive|equity|loss)|balance\s+sheets?|(?:income|cash\s+flow)\s+statements?|notes\s+to\s+(?:the\s+)?(?:\w+\s+){0,4}(?:statements|accounts)|auditor[’']?s?[’']?\s+(?:review\s+)?report)\b/i;
const resultsWords = /^\W*(?:summary\s+of\s+)?(?:\w+\s+){0,2}consolidated\s+financial\s+results\s+for\b/i;
/** A sentence that extraction joined to the heading before it: `(2) Revenue by segment Segment information is as follows:`. */
const fusedLead = /\s+[A-Z][^.]*\b(?:is|are|was|were) as follows:?$/;
const bracketed = /^[[【][^\]】]+[\]】]$/;
const contents = /^(?:table of )?contents$/i;

/** Claims that a line is the heading of a table of contents. */
export function isContentsHeading(text: string): boolean {
  return contents.test(plainText(text));
}

/** Claims that a line is a place and a date: `Zurich, 14 August 2024`. */
function isDatedPlace(text: string): boolean {
  const [mention] = findDates(text.slice(0, 80));
  return mention !== undefined && mention.end === text.length && /^[\p{L} .-]{1,40},\s*$/u.test(text.slice(0, mention.start));
}

function isNoHeading(text: string): boolean {
  if (text.length > 300 || /^\[[^\]]+\]\s+\S/.test(text) || /\(seal\)/i.test(text)) return true;
  if (isDatedPlace(text) || /\d{2,3}(?:\s\d{3}){2}/.test(text) || /^(?:released|published|issued|dated|filed)\s/i.test(text)) return true;
  if (/^(?:not applicable|none|nothing|n\/a)\b/i.test(text)) return true;
  if (fusedLead.test(text) || bracketed.test(text) || /^[^:]{2,60}:$/.test(text)) return false;
  return readContextKind(text) !== undefined;
}

function readMarked(mark: HeadingMark): HeadingMark | undefined {
  const words = mark.words.replace(fusedLead, '');
  return words === '' || isPhrase(words, true) ? mark : undefined;
}

/**
 * Reads a line that can be a heading by its own characters: a numbered or starred phrase, a Markdown heading, or a phrase that
 * begins with a capital. Whether it is one depends on where it stands and on what follows.
 */
export function readHeadingCandidate(line: Line): HeadingMark | undefined {
  const text = plainText(line.text);
  if (contents.test(text)) return { style: 'plain', number: 0, words: text };
  const isBullet = /^[-–•]\s+/.test(text);
  const mark = readHeadingMark(isBullet ? text.replace(/^[-–•]\s+/, '') : text);
  if (mark?.style === 'markdown') return mark;
  if (isNoHeading(text)) return undefined;
  if (mark?.style === 'star') return isPhrase(mark.words) && mark.words.length < 120 ? mark : undefined;
  if (isBullet) return undefined;
  if (mark) return readMarked(mark);
  if (bracketed.test(text))
    return /\b(?:GAAP|IFRS)\b/.test(text) && text.length < 40 ? undefined : { style: 'statement', number: 0, words: text };
  if (isBracketTitle(text)) return { style: 'round-bracketed', number: 0, words: text };
  if (!beginsLikeHeading(text) || !isPhrase(text) || (company.test(text) && !/^About\b/.test(text))) return undefined;
  if (/^notes$/i.test(text)) return { style: 'statement', number: 0, words: text };
  const isTitle = capitalShare(text) > 0.6;
  const isStatement =
    statementWords.test(text) && (isTitle || /^\W*(?:consolidated|condensed|interim|group|company|notes\s+to)\b/i.test(text));
  const style = isTitle && resultsWords.test(text) ? 'results' : isStatement ? 'statement' : 'plain';
  return { style, number: 0, words: text };
}

/**
 * The index of the last line of a heading in bold, which may run over several lines; undefined where there is none.
 *
 *     **Example Announces its First Half Results
 *      for the Fiscal Year Ending March 31, 2024**
 */
export function findBoldEnd(lines: readonly Line[], start: number): number | undefined {
  const first = (lines[start] as Line).text.trim();
  if (!first.startsWith('**')) return undefined;
  for (let index = start; index < Math.min(start + 4, lines.length); index += 1) {
    const text = (lines[index] as Line).text.trim();
    if (text === '' || (lines[index] as Line).isTabular) return undefined;
    const body = index === start ? text.slice(2) : text;
    const close = body.indexOf('**');
    if (close >= 0) return close === body.length - 2 ? index : undefined;
  }
  return undefined;
}

/** The mark of a heading in bold, from all its words. */
export function readBoldMark(words: string): HeadingMark {
  const mark = readHeadingMark(words);
  return mark && mark.style !== 'star' && isPhrase(mark.words, true) ? mark : { style: 'plain', number: 0, words };
}
