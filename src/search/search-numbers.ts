import { parseDecimal } from '#model/decimal.ts';
import type { NumberPart, SearchIndex } from './number-part.ts';
import type { NumberQuery } from './number-query.ts';
import { matches, queryDigits } from './number-range.ts';

/** A figure that a number finds. */
export interface FoundNumber {
  readonly figure: string;
  readonly unitText: string;
  readonly label: string;
  readonly period: string;
  readonly periodLabel: string;
  readonly statement: string;
  readonly document: string;
  readonly line: string;
  /** From the root of the site, without its base path. */
  readonly path: string;
}

/** The names of the parts in which a query's figures stand. */
export function partsOf(query: NumberQuery, { digits }: SearchIndex): readonly string[] {
  const lengths = [...new Set(digits.map(({ length }) => length))];
  const wanted = new Set(lengths.flatMap((length) => queryDigits(query, length)));
  return digits.filter((each) => wanted.has(each));
}

/**
 * The figures of some parts that a query means, each once: those printed as asked for first, then in the order of the parts, newest
 * document first.
 */
export function findNumbers(query: NumberQuery, asked: string, parts: readonly NumberPart[]): readonly FoundNumber[] {
  const digits = (text: string): string => text.replace(/[^\d.]/g, '');
  const found = new Map<string, FoundNumber>();
  for (const { texts, rows } of parts) {
    const textAt = (index: number): string => texts[index] ?? '';
    for (const row of rows) {
      const [anchor, text, decimals, figure, unitText, unit, label, period, periodLabel, statement, document, filing] = row;
      const value = parseDecimal(text);
      const path = `documents/${textAt(filing)}/#${anchor}`;
      if (!value || found.has(path) || !matches(query, { value, decimals, unit: textAt(unit) })) continue;
      found.set(path, {
        figure,
        unitText: textAt(unitText),
        label: textAt(label),
        period: textAt(period),
        periodLabel: textAt(periodLabel),
        statement: textAt(statement),
        document: textAt(document),
        line: /\d+/.exec(anchor)?.[0] ?? '',
        path,
      });
    }
  }
  const isAsPrinted = ({ figure }: FoundNumber): number => (digits(figure) === digits(asked) ? 0 : 1);
  return [...found.values()].sort((left, right) => isAsPrinted(left) - isAsPrinted(right));
}
