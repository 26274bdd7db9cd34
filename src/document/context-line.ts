import { findDates } from '#numerals/find-dates.ts';
import { findMonthRanges } from '#numerals/find-month-ranges.ts';
import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { isSpanPhrase } from '#numerals/find-periods.ts';
import { readTableUnit, readUnit } from '#numerals/read-unit.ts';
import { isPhrase } from './is-phrase.ts';
import { plainText } from './plain-text.ts';

/** What a short line between a heading and its table says of the table. */
export type ContextKind = 'period' | 'unit' | 'remark' | 'lead';

const periodWords =
  /\b(?:as|of|at|for|the|and|to|from|through|until|in|on|three|six|nine|twelve|first|second|third|fourth|[1-4](?:st|nd|rd|th)|months?|years?|quarter(?:s|ly)?|half(?:-year)?(?:ly)?|halves|periods?|weeks?|term|fiscal|financial|business|interim|ended|ending|end|then|unaudited|audited|consolidated|restated|comparative|\d{1,4})\b|[\s()[\],.:;&*\-–—~"“”]/gi;

/** Claims that a text says when and nothing else: `Six months ended September 30, 2022`, `(As of March 31, 2018)`, `Year ended`. */
export function isPeriodLine(text: string): boolean {
  const plain = plainText(text);
  if (plain === '' || plain.length > 140) return false;
  if (isSpanPhrase(plain)) return true;
  const dates = findDates(plain);
  const labels = [...findPeriodLabels(plain), ...findMonthRanges(plain)];
  if (dates.length === 0 && labels.length === 0) return false;
  let rest = plain;
  for (const { start, end } of [...dates, ...labels]) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest.replace(periodWords, '') === '';
}

/** Claims that a text gives the unit of a table and nothing else: `(Millions of yen)`, `In thousands of euros`. */
export function isUnitLine(text: string): boolean {
  const plain = plainText(text);
  if (plain === '' || plain.length > 140) return false;
  const own = plain.replace(/^[([【]\s*|\s*[)\]】]$/g, '').replace(/,?\s*\b(?:except|unless)\b.*$/i, '');
  const reading = readUnit(own);
  if ((reading?.scale ?? 0) > 0) return true;
  return (
    (/^[([【].*[)\]】]$/.test(plain) || /^(?:unit|currency)\s*[:：]/i.test(plain)) &&
    (reading !== undefined || readTableUnit(plain) !== undefined)
  );
}

/** Claims that a line is a title in round brackets: `(Per share information)`, `(Going concern assumption)`. */
export function isBracketTitle(text: string): boolean {
  const words = /^[(（]([A-Z][^()%=:;]{8,90})[)）]$/.exec(plainText(text))?.[1] ?? '';
  if (
    !/\s/.test(words) ||
    /\d|\b(?:unaudited|translation|except|reference|change|exact|address|telephone|former|jurisdiction)\b/i.test(words)
  )
    return false;
  return isPhrase(words) && !isPeriodLine(words) && readTableUnit(`(${words})`) === undefined && readUnit(words) === undefined;
}

/**
 * What a line between a heading and a table says: a period, a unit, a remark in brackets (`(% shown is YoY change)`), or, for a
 * sentence that leads to the table (`… were as follows:`), a lead. Undefined for anything else.
 */
export function readContextKind(text: string): ContextKind | undefined {
  const plain = plainText(text);
  if (isPeriodLine(plain)) return 'period';
  if (isUnitLine(plain)) return 'unit';
  if (isBracketTitle(plain)) return undefined;
  if (
    plain.length <= 160 &&
    /^[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)*[)\]]$/.test(plain) &&
    !/^[([](?:\d{1,2}|[ivx]+|[a-h])[)\]]/.test(plain) &&
    !/^\(?notes?\b/i.test(plain)
  ) {
    return 'remark';
  }
  if (plain.length <= 400 && (/:$/.test(plain) || /\b(?:as follows|the following|shown below|table below)\b[^.]*[.:]?$/i.test(plain)))
    return 'lead';
  return undefined;
}
