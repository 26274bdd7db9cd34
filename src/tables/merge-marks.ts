import type { Numeral } from '#numerals/read-numerals.ts';
import type { GridCell } from './grid.ts';

const openingMark = /^\s*(?:[$€£¥₩₹]|JPY|USD|EUR)?\s*\(?\s*$/;
const closingMark = /^\s*\)?\s*%?\s*$/;
const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  JPY: 'JPY',
  USD: 'USD',
  EUR: 'EUR',
};

/** A bare year, beside which `%` is a heading of its own: `2023⇥%⇥2022⇥%`. */
function isYear({ reading }: GridCell): boolean {
  return reading.kind === 'numerals' && reading.numerals.every((numeral) => numeral.looksLikeYear && numeral.sign === 'none');
}

function blanked(cell: GridCell): GridCell {
  return { ...cell, reading: { kind: 'blank' } };
}

function withNumeral(cell: GridCell, change: (numeral: Numeral) => Numeral): GridCell {
  if (cell.reading.kind !== 'numerals' || cell.reading.numerals.length !== 1) return cell;
  return { ...cell, reading: { kind: 'numerals', numerals: cell.reading.numerals.map(change) } };
}

/** What a currency sign or an opening bracket in the cell before it says of a number. */
function afterMark(mark: string): (numeral: Numeral) => Numeral {
  const currency = currencies[mark.replace('(', '').trim()];
  return (numeral) => ({
    ...numeral,
    ...(currency === undefined ? {} : { currency }),
    ...(mark.includes('(') && numeral.sign === 'none' ? { sign: 'brackets' as const } : {}),
  });
}

/** What a closing bracket or a percent sign in the cell behind it says of a number. */
function beforeMark(mark: string): (numeral: Numeral) => Numeral {
  return ({ damage, ...numeral }) => ({
    ...numeral,
    ...(mark.includes('%') ? { isPercent: true } : {}),
    ...(damage !== undefined && !(damage === 'unclosed-bracket' && mark.includes(')')) ? { damage } : {}),
  });
}

/**
 * Joins currency signs, brackets and percent signs that stand in cells of their own to the number beside them; the cells of
 * the marks are read as blank, so that nothing moves.
 *
 *   Revenue⇥$⇥212,318⇥$⇥(198⇥)
 */
export function mergeMarks(cells: readonly GridCell[]): readonly GridCell[] {
  const merged = [...cells];
  for (const [index, cell] of cells.entries()) {
    const text = cell.text.trim();
    if (text === '' || index === 0) continue;
    const [before, after] = [merged[index - 1], merged[index + 1]];
    if (openingMark.test(text) && after?.reading.kind === 'numerals') {
      merged[index + 1] = withNumeral(after, afterMark(text));
      merged[index] = blanked(cell);
    } else if (openingMark.test(text) && after?.reading.kind === 'nil') {
      merged[index] = blanked(cell);
    } else if (closingMark.test(text) && before?.reading.kind === 'numerals' && !isYear(before)) {
      merged[index - 1] = withNumeral(before, beforeMark(text));
      merged[index] = blanked(cell);
    }
  }
  return merged;
}
