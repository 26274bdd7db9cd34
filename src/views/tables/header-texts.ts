import { formatDate } from '#format/format-date.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { TableColumn } from '#model/filing.ts';
import { isInstant, type Period } from '#model/period.ts';

const unitOnly =
  /^[(（]?\s*(?:(?:thousands?|millions?|billions?)(?: of)?(?: (?:yen|jpy|u\.?s\.? dollars?))*|(?:jpy|yen|usd)(?: (?:thousands?|millions?|billions?))?|%|shares)\s*[)）]?$/i;
const trailingUnit = /\s*[(（](?:(?:thousands?|millions?|billions?) of [a-z ]+|yen|jpy|%|shares)[)）]\s*$/i;

/** `September 30, 2020`, `Six months ended September 30, 2020` */
export function periodHeader(period: Period): string {
  if (isInstant(period)) return formatDate(period.instant);
  const words = formatPeriod(period);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The words of a column's heading without its unit, outermost first. */
function headerWords(column: TableColumn): readonly string[] {
  return column.header.filter((text) => !unitOnly.test(text)).map((text) => text.replace(trailingUnit, '').trim());
}

/** Headings of columns that are no periods: the innermost words, with the outer ones only where they are needed to tell columns apart. */
export function printedHeaders(columns: readonly TableColumn[]): readonly (readonly string[])[] {
  const all = columns.map(headerWords);
  const leaves = all.map((words) => words.at(-1) ?? '');
  return all.map((words, index) => {
    const leaf = leaves[index] ?? '';
    const twins = all.filter((_, other) => leaves[other] === leaf && columns[other]?.unit === columns[index]?.unit);
    return twins.length > 1 && words.length > 1 ? words : [leaf];
  });
}
