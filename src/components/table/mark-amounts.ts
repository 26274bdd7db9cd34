import { formatUnitHeading } from '#format/format-unit.ts';
import { equals, parseDecimal, scale } from '#model/decimal.ts';
import type { Figure } from '#views/figure.ts';
import type { Table } from '#views/table.ts';

/** What a script needs to show a table in another unit, as attributes of the table. */
export interface AmountMarks {
  /** The power of ten of the caption's unit: 3 for thousands. */
  readonly 'data-power': number;
  /** Whole numbers that are no amounts in the caption's unit, by their places among the figures of the body: counts, shares. */
  readonly 'data-not'?: string;
  /** The row of which the others are shares and, behind it, the cells of a row that have a share. */
  readonly 'data-base'?: string;
  /** What that row is: `revenues`; with what is left as it is, where columns hold changes: `revenues, changes as printed`. */
  readonly 'data-whole'?: string;
}

/** Units that have a coarser one. */
const powers = [3, 6] as const;
const isCurrency = ({ unit }: Figure): boolean => /^[A-Z]{3}$/.test(unit);
const isWhole = ({ text }: Figure): boolean => /^\(?\d[\d,]*\)?$/.test(text);

function isAmountAt(figure: Figure, power: number): boolean {
  const digits = parseDecimal(figure.text.replace(/[(),]/g, ''));
  const value = parseDecimal(figure.value ?? '');
  if (!digits || !value || !isWhole(figure)) return false;
  return equals(scale(figure.text.startsWith('(') ? { ...digits, coefficient: -digits.coefficient } : digits, power), value);
}

/**
 * Whether and how the amounts of a table may be shown in a coarser unit: all of them are whole numbers of the caption's unit, whose digits
 * are the whole value. Undefined where they are in ones, mixed, or already in the coarsest unit.
 */
export function markAmounts({
  rows,
  columns,
  unitText,
  base,
}: Pick<Table, 'rows' | 'columns' | 'unitText' | 'base'>): AmountMarks | undefined {
  const figures = rows
    .flatMap(({ cells }) => cells)
    .flatMap((figure) => figure.beside ?? [figure])
    .filter(({ kind }) => kind !== 'absent');
  const values = figures.filter(({ kind }) => kind === 'value');
  const amounts = values.filter(isCurrency);
  const unit = amounts[0]?.unit;
  const power = powers.find((each) => unit !== undefined && formatUnitHeading(unit, each) === unitText);
  if (power === undefined || !amounts.every((figure) => figure.unit === unit && isAmountAt(figure, power))) return undefined;
  const others = figures.flatMap((figure, place) => (isWhole(figure) && !amounts.includes(figure) ? [place] : []));
  const whole = rows.findIndex(({ key }) => key === base?.key);
  const cells = columns.flatMap(({ role }, at) =>
    (role === 'amount' || role === 'prior') && isPositive(rows[whole]?.cells[at]) ? [at] : [],
  );
  const isLeft = (at: number): boolean => !cells.includes(at) && rows.some((row) => amounts.includes(row.cells[at] as Figure));
  const left = columns.some((_, at) => isLeft(at)) ? ', changes as printed' : '';
  return {
    'data-power': power,
    ...(others.length > 0 ? { 'data-not': others.join(' ') } : {}),
    ...(base && cells.length > 0 ? { 'data-base': [whole, ...cells].join(' '), 'data-whole': `${base.label}${left}` } : {}),
  };
}

const isPositive = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.kind === 'value' && figure.beside === undefined && !figure.isNegative && /[1-9]/.test(figure.text);
