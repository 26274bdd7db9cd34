import { formatPeriod } from '#format/format-period.ts';
import { type Decimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { type ArchivedFiling, readArchive } from '#series/archive.ts';
import { periodPage } from '#series/periods.ts';
import { factAnchor } from '#site/links.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import { groupOf } from '#views/tables/page-groups.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import type { NumberPart, NumberRow } from './number-part.ts';
import { halfUnit, leadingDigits } from './number-range.ts';

/** A part is cut finer until it stays below this many bytes. */
export const mostBytes = 40_000;
const mostDigits = 5;

interface Entry {
  readonly fact: Fact;
  readonly value: Decimal;
  readonly document: string;
}

/** The figures of all documents by the digits with which they may begin: two digits, or more where too many share them. */
export function indexNumbers(): ReadonlyMap<string, NumberPart> {
  const parts = cut([...readArchive()].reverse().flatMap(entriesOf), '', 2);
  return new Map([...parts].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function entriesOf(archived: ArchivedFiling): readonly Entry[] {
  const document = documentReference(archived).name;
  return archived.filing.facts.flatMap((fact) => {
    const value = fact.value === undefined ? undefined : parseDecimal(fact.value);
    return value === undefined ? [] : [{ fact, value, document }];
  });
}

function cut(entries: readonly Entry[], under: string, length: number): readonly (readonly [string, NumberPart])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const digits = leadingDigits({ value: entry.value, half: halfUnit(entry.fact.decimals) }, length);
    for (const each of digits.filter((found) => found.startsWith(under))) {
      const group = groups.get(each) ?? [];
      groups.set(each, group);
      group.push(entry);
    }
  }
  return [...groups].flatMap(([digits, group]) => {
    const part = writePart(group);
    const isLarge = new TextEncoder().encode(JSON.stringify(part)).length > mostBytes;
    return isLarge && digits !== '0' && length < mostDigits ? cut(group, digits, length + 1) : [[digits, part] as const];
  });
}

/** Every text once; the rows name them by number. */
function writePart(entries: readonly Entry[]): NumberPart {
  const known = new Map<string, number>();
  const place = (text: string): number => {
    const at = known.get(text) ?? known.size;
    known.set(text, at);
    return at;
  };
  const rows = entries.map((entry) => writeRow(entry, place));
  return { texts: [...known.keys()], rows };
}

function writeRow({ fact, document }: Entry, place: (text: string) => number): NumberRow {
  const { text, unitText } = figureAsPrinted(fact);
  return [
    factAnchor(fact.id),
    fact.value ?? '',
    fact.decimals,
    text,
    place(unitText),
    place(fact.unit),
    place([...fact.path, fact.label].filter(Boolean).join(' › ')),
    place(formatPeriod(fact.period)),
    place(periodPage(fact.period)?.label ?? ''),
    place(groupOf(fact.statement)?.title ?? statementTitle(fact.statement)),
    place(document),
    place(fact.filing),
  ];
}
