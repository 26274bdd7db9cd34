import type { Numeral } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';

/** One figure of a cell: a number or a printed nil, at UTF-16 indices of the cell's text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Absent for nil. */
  readonly numeral?: Numeral;
  /** Set for a figure in brackets that gives a shorter period, as the row's label says, and is no negative. */
  readonly months?: number;
  /** Set for a figure in brackets of which a note says what it is. */
  readonly aside?: string;
}

export type CellFigures =
  | { readonly figures: readonly Figure[] }
  | { readonly unresolved: string; readonly start: number; readonly end: number };

function figureOf(numeral: Numeral): Figure {
  return { start: numeral.start, end: numeral.end, numeral };
}

/** `45,071,900 shares of common stock`, `Treasury Stock: 1,650,900 shares`: one grouped number, said of shares or the like. */
function isWorded(text: string, numeral: Numeral): boolean {
  return (
    /\d,\d{3}/.test(text.slice(numeral.start, numeral.end)) &&
    /^\s*(?:shares|units|rights|votes)\b/i.test(text.slice(numeral.end)) &&
    !/[.;]\s+\S/.test(text)
  );
}

/** What a row or a note says of figures in brackets. */
export interface Brackets {
  /** The months that they cover, where the row's label gives them a shorter period. */
  readonly months?: number;
  /** What they count, where a note says that it is shown in brackets. */
  readonly aside?: string;
}

function bracketFigure(numeral: Numeral, brackets: Brackets): Figure | undefined {
  if (numeral.sign !== 'brackets') return undefined;
  if (brackets.aside !== undefined) return { ...figureOf(numeral), aside: brackets.aside };
  return brackets.months === undefined ? undefined : { ...figureOf(numeral), months: brackets.months };
}

/**
 * The figures that a cell of a value column states, or the reason why it is not understood. `brackets` is what the row or a note
 * says of figures in brackets; `isGrouped` says that the table writes its numbers with commas, so that `2018` is no
 * number there.
 */
export function figuresOfCell(cell: GridCell, brackets: Brackets, isGrouped: boolean): CellFigures {
  const reading = cell.reading;
  const end = cell.text.trimEnd().length;
  const start = cell.text.length - cell.text.trimStart().length;
  switch (reading.kind) {
    case 'blank':
      return { figures: [] };
    case 'nil':
      return { figures: [{ start: reading.start, end: reading.end }] };
    case 'garbled':
      return { unresolved: 'The digits make no number.', start: reading.start, end: reading.end };
    case 'text':
      if (reading.numerals.length === 1 && isWorded(cell.text, reading.numerals[0] as Numeral))
        return { figures: [figureOf(reading.numerals[0] as Numeral)] };
      return reading.numerals.length > 0 ? { unresolved: 'A number within words.', start, end } : { figures: [] };
    case 'numerals': {
      const [first, second, third] = reading.numerals;
      if (first === undefined) return { figures: [] };
      if (first.damage === 'cut-decimal') return { unresolved: 'The decimals are cut off.', start, end };
      if (first.damage !== undefined && cell.refused !== undefined)
        return { unresolved: 'A bracket that is opened and not closed.', start, end };
      if (first.looksLikeYear && isGrouped) return { unresolved: 'A year where a number should stand.', start, end };
      if (second === undefined)
        return { figures: [brackets.aside === undefined ? figureOf(first) : (bracketFigure(first, brackets) ?? figureOf(first))] };
      const bracketed = third === undefined ? bracketFigure(second, brackets) : undefined;
      if (bracketed !== undefined) return { figures: [figureOf(first), bracketed] };
      return { unresolved: 'Several numbers in one cell.', start, end };
    }
  }
}
