import { formatNumber } from '#format/format-number.ts';
import { absolute, type Decimal, formatDecimal, isZero, scale, sign } from '#model/decimal.ts';
import type { Basis } from '#series/basis.ts';
import { growth } from '#series/growth.ts';
import { computedHref } from '#site/links.ts';
import type { Figure } from '#views/figure.ts';
import { type Comparison, compareFigures, type Difference, readShown } from './compare-figures.ts';
import { evidenceOf, type FigureStyle, type Wording, wordAmount } from './word-figure.ts';

export type ChangeForm = 'words' | 'percent' | 'amount' | 'points';

export interface ChangeStyle extends FigureStyle {
  readonly form: ChangeForm;
}

/** A change in words, or why there is none. */
export type ChangeAnswer = Wording | { readonly refusal: string };

const powers: Readonly<Record<string, number>> = { thousands: 3, millions: 6, billions: 9, trillions: 12 };
const pointsOnly = 'Between two percentages stand percentage points: as="points".';

/** `up JPY 2,445 million` */
function sayInWords(number: Decimal, unitText: string): Pick<Wording, 'text'> {
  if (isZero(number)) return { text: 'unchanged' };
  return { text: `${sign(number) > 0 ? 'up' : 'down'} ${wordAmount(formatNumber(absolute(number)).text, unitText)}` };
}

/** `JPY 2,445 million`; in a cell `2,445`. */
function sayAsNumber(
  number: Decimal,
  unitText: string,
  { surrounding, isUnsigned = false }: ChangeStyle,
): Pick<Wording, 'text' | 'spoken'> {
  const withUnit = (digits: string): string => (surrounding === 'cell' ? digits : wordAmount(digits, unitText));
  const { text, spoken } = formatNumber(isUnsigned ? absolute(number) : number);
  return { text: withUnit(text), ...(spoken === text ? {} : { spoken: withUnit(spoken) }) };
}

function sayTurn<B extends Basis>({ isProfit, now: { value: now } }: Comparison<B>): string {
  if (isProfit) return sign(now) > 0 ? 'turned to a profit' : 'turned to a loss';
  return sign(now) > 0 ? 'turned positive' : 'turned negative';
}

/** Why a percentage of it would say nothing. */
function refusePercent<B extends Basis>(
  { isProfit, allowsPercent, now, before }: Comparison<B>,
  { isTurn }: Difference,
): string | undefined {
  if (isTurn) return 'A percentage across a change of sign says nothing.';
  if (!allowsPercent) return 'No percentage is given on cash flows and on changes in equity.';
  if (isZero(before.value)) return 'There is no percentage of nothing.';
  return isProfit && sign(now.value) < 0 ? 'A percentage between two losses says nothing.' : undefined;
}

/** A percentage as a document prints it: `up 2.5%`, or `2.5%`; undefined where it is no number. */
export function wordRate(rate: Figure, style: ChangeStyle): Wording | undefined {
  const percent = readShown(rate);
  return (
    percent && {
      ...evidenceOf(rate, style.surrounding),
      ...(style.form === 'words' ? sayInWords(percent, '%') : sayAsNumber(percent, '%', style)),
    }
  );
}

/** The formula of a change with the two printed figures behind it; undefined where one of them is no printed figure. */
function changeOf(
  { fact: now }: Figure,
  { fact: before }: Figure,
  formula: string,
  unit: string,
): Pick<Wording, 'href' | 'computed'> | undefined {
  if (now === undefined || before === undefined) return undefined;
  return { href: computedHref(), computed: { formula, from: [now, before], unit } };
}

/**
 * Says how a figure changed: `up 2.5%`, `2.5%`, `JPY 2,445 million`, `3.3 percentage points`, `turned to a profit`. A printed percentage
 * wins over a computed one; in words an amount stands where no document prints a percentage. Across a change of sign there are only
 * words and amounts. In words the size of two negatives is compared (a cost, an outflow), in numbers their value.
 */
export function wordChange<B extends Basis>(comparison: Comparison<B>, style: ChangeStyle): ChangeAnswer {
  const { current, prior, printed } = comparison;
  const { form } = style;
  const difference = compareFigures(comparison);
  const isRate = current.unit !== 'percent' && (form === 'words' || form === 'percent') && !difference.isTurn;
  const rate = printed && isRate ? wordRate(printed, style) : undefined;
  if (rate) return rate;
  if (current.unitText !== prior.unitText) return { refusal: `One is shown in ${current.unitText}, the other in ${prior.unitText}.` };
  const remark = `computed from ${current.text} and ${prior.text}`;
  const isOfSizes = form === 'words' && difference.growth !== difference.amount;
  const computed = (number: Decimal, unitText: string, formula = isOfSizes ? '|a| − |b|' : 'a − b'): Wording => {
    const value = formatDecimal(scale(number, powers[unitText.split(' ')[1] ?? ''] ?? 0));
    return {
      ...(changeOf(current, prior, formula, style.surrounding === 'cell' ? unitText : '') ?? evidenceOf(current, style.surrounding)),
      ...(form === 'words' ? sayInWords(number, unitText) : sayAsNumber(number, unitText, style)),
      value,
      remark,
    };
  };
  if (current.unit === 'percent')
    return form === 'words' || form === 'points' ? computed(difference.amount, 'points') : { refusal: pointsOnly };
  if (form === 'points') return { refusal: 'Percentage points stand between two percentages.' };
  if (form === 'amount') return computed(difference.amount, current.unitText);
  if (form === 'words' && difference.isTurn) return { ...evidenceOf(current, style.surrounding), text: sayTurn(comparison), remark };
  if (form === 'words') return computed(difference.growth, current.unitText);
  const refusal = refusePercent(comparison, difference);
  const percent = growth(comparison.now, comparison.before);
  return refusal !== undefined || percent === undefined
    ? { refusal: refusal ?? 'A percentage of it says nothing.' }
    : computed(percent, '%', '(a − b) ÷ b, in per cent');
}
