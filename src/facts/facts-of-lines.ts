import { formatDecimal } from '#model/decimal.ts';
import type { AccountingStandard, Fact, StatementSlug } from '#model/fact.ts';
import type { Block } from '#model/filing.ts';
import { isInstant, shiftPeriod } from '#model/period.ts';
import { subspan } from '#model/span.ts';
import { findPeriods, type PeriodMention } from '#numerals/find-periods.ts';
import { plainWidth } from '#numerals/mask-markup.ts';
import { type Numeral, readNumerals } from '#numerals/read-numerals.ts';
import { readUnit } from '#numerals/read-unit.ts';
import { type Line, lineSpan } from '#read/read-lines.ts';
import type { FilingContext } from '#statements/context.ts';
import { cleanLabel } from '#tables/join-label.ts';
import { isPairRow } from '#tables/pair-row.ts';
import { type Measure, measureOfCell } from './measure-of-cell.ts';
import type { ConceptFinder } from './table-frame.ts';
import { valueOfNumeral } from './value-of-numeral.ts';

/** One figure of a line such as `As of September 30, 2023: 183,141,100 shares`. */
interface DatedFigure {
  readonly mention: PeriodMention;
  readonly numeral: Numeral;
  /** The words directly behind the number. */
  readonly unitWords: string;
  readonly isRate: boolean;
  /** Set where the rate's own sign says that it fell. */
  readonly isDown?: boolean;
}

/**
 * The rate of change in brackets behind an amount, `¥2,014 million [△20.6%]`: whether it fell, or undefined where that cannot be
 * known. Round brackets alone may be a minus; where a line writes it otherwise, they are not.
 */
function bracketedRate(text: string, from: number, rate: Numeral): { readonly isDown: boolean } | undefined {
  const opening = /^\s*([[(])\s*$/.exec(text.slice(from, rate.start))?.[1];
  const printed = text.slice(rate.start, rate.end);
  if (opening === '[' || /^\s*\[/.test(text.slice(from))) return { isDown: rate.sign !== 'none' };
  if (text.slice(from, rate.start).trim() !== '' && opening === undefined) return undefined;
  if (/[△▲]/.test(printed)) return { isDown: true };
  return rate.sign === 'brackets' && /\([△▲]/.test(text) ? { isDown: false } : undefined;
}

/** The figures of a line that each follow a period and a colon, or stand in the cell behind it, with a rate of change in brackets. */
function findDatedFigures({ isTabular, text }: Line, context: FilingContext): readonly DatedFigure[] {
  const separator = isTabular ? /^[^\S\t]*\t\s*/ : /^\s*[:：]\s*/;
  const mentions = findPeriods(text, context.calendar).filter((mention) => mention.form !== 'year' && mention.form !== 'label');
  return mentions.flatMap((mention, index) => {
    const end = mentions[index + 1]?.start ?? text.length;
    const colon = separator.exec(text.slice(mention.end, end));
    if (!colon) return [];
    const from = mention.end + colon[0].length;
    const shift = (numeral: Numeral): Numeral => ({ ...numeral, start: numeral.start + from, end: numeral.end + from });
    const [first, second] = readNumerals(text.slice(from, end)).map(shift);
    if (first === undefined || first.start !== from) return [];
    const unitWords = /^\s*([\p{L} ]{1,24}?)(?=$|[\s,;(.])/u.exec(text.slice(first.end, end))?.[1] ?? '';
    const bracketed = second?.isPercent ? bracketedRate(text, first.end, second) : undefined;
    if (second !== undefined && bracketed !== undefined)
      return [
        { mention, numeral: first, unitWords, isRate: false },
        { mention, numeral: second, unitWords: '%', isRate: true, ...bracketed },
      ];
    const rate =
      second?.isPercent && /^\s*\((?:up|down|an? (?:increase|decrease))/i.test(text.slice(first.end, second.start))
        ? [{ mention, numeral: second, unitWords: '%', isRate: true }]
        : [];
    return [{ mention, numeral: first, unitWords, isRate: false }, ...rate];
  });
}

/** The words that say what the figures of a line are: those before the first period, else the nearest line above that is none. */
function labelOf(lines: readonly Line[], index: number, first: PeriodMention, isDated: (line: Line) => boolean): string {
  const own = strip((lines[index]?.text ?? '').slice(0, first.start).replace(/\b(?:as of|as at|for the)\s*$/i, ''));
  if (own !== '') return own;
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '' || isDated(line)) continue;
    return line.text.length < 160 ? strip(line.text) : '';
  }
  return '';
}

function strip(text: string): string {
  return cleanLabel(
    plainWidth(text).replace(/^\s*[-*•]?\s*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[).]\s*)?(?:\(note\s*\d*\)\s*)?/i, ''),
  ).replace(/\s*[:：]\s*$/, '');
}

function measureOf(figure: DatedFigure, label: string): Measure | undefined {
  if (figure.isRate) return { unit: 'percent', scale: 0, kind: 'percent-change' };
  const unit = readUnit(figure.unitWords);
  return measureOfCell({
    statement: 'narrative',
    numeral: figure.numeral,
    ...(unit === undefined ? {} : { row: unit }),
    path: '',
    words: label,
    rowSaysChange: false,
    columnIsChange: false,
    isChangeOf: false,
  });
}

/**
 * Reads figures from tables that an extraction turned into lines: a date or period, a colon and a number, and from rows of pairs of
 * them. `statementAt` gives
 * the statement of the part of the document in which a line stands.
 */
export function factsOfLines(
  lines: readonly Line[],
  blocks: readonly Block[],
  context: FilingContext,
  standard: AccountingStandard | undefined,
  findConcept: ConceptFinder,
  statementAt: (line: number) => StatementSlug,
): readonly Fact[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  const isTable = (line: number): boolean => tables.some((block) => block.firstLine <= line && line <= block.lastLine);
  const isDated = (line: Line): boolean => findDatedFigures(line, context).length > 0;
  return lines.flatMap((line, index) => {
    const isPair = isPairRow(line);
    if (!isPair && (line.isTabular || !line.text.includes(':') || line.text.length > 400 || isTable(line.number))) return [];
    const figures = findDatedFigures(line, context);
    const first = figures[0];
    if (first === undefined) return [];
    const label = labelOf(lines, index, first.mention, isDated);
    return figures.flatMap((figure) => {
      const measure = measureOf(figure, label);
      const { numeral, mention } = figure;
      const isCut = numeral.damage === 'cut-decimal' && numeral.isPercent;
      if (measure === undefined || label === '' || isCut) return [];
      const isDown = figure.isRate && /\b(?:down|decrease)\b/i.test(line.text.slice(0, numeral.start).slice(-20));
      const { decimals, value } = valueOfNumeral(numeral, measure, figure.isDown ?? (numeral.sign !== 'none' || isDown));
      const span = subspan(lineSpan(line), line.text, numeral.start, numeral.end);
      const column = isPair ? line.cells.findLast((cell) => cell.span.offset <= span.offset)?.column : undefined;
      const statement = measure.unit === 'shares' ? 'shares' : statementAt(line.number);
      const concept = findConcept({ statement, path: [], label, kind: measure.kind, unit: measure.unit, measure: '' })?.concept;
      const fact: Fact = {
        id: `${context.filing}#L${line.number}${column === undefined ? `O${span.offset}` : `C${column}`}`,
        filing: context.filing,
        line: line.number,
        ...(column === undefined ? {} : { column }),
        offset: span.offset,
        printed: line.text.slice(numeral.start, numeral.end),
        statement,
        path: [],
        label,
        ...(concept === undefined ? {} : { concept }),
        kind: measure.kind,
        period: mention.period,
        ...(figure.isRate ? { versus: shiftPeriod(mention.period, -12) } : {}),
        unit: measure.unit,
        value: formatDecimal(value),
        decimals,
        dimensions: {},
        ...(standard === undefined ? {} : { standard }),
        status: 'as-printed',
        ties: 0,
      };
      return isInstant(mention.period) && figure.isRate ? [] : [fact];
    });
  });
}
