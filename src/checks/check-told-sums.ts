import type { Claim } from '#model/claim.ts';
import { absolute, type Decimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import { endOf } from '#model/period.ts';
import type { ToldColumn, ToldSum } from '#model/told-sum.ts';
import { explainResidue } from '#ties/explain-residue.ts';
import { sumIntervals } from '#ties/interval.ts';
import { type Estimate, type Judgement, judge } from '#ties/judge.ts';
import { printedInterval } from '#ties/printed-interval.ts';
import { addRational, magnitudeOf, negateRational, toRational } from '#ties/rational.ts';
import { breakdowns } from '#ties/rules/n04-breakdowns.ts';
import { digest } from './digest.ts';
import { type Outcome, residueOf } from './outcome.ts';
import { slipNames } from './write-hints.ts';
import { show, showRational } from './write-numbers.ts';

/** A figure of a sentence, as its size. */
interface Figure extends Estimate {
  readonly id: string;
  readonly line: number;
  readonly decimal: Decimal;
}

interface Term {
  readonly figure: Figure;
  readonly weight: 1 | -1;
}

interface Judged {
  readonly column: ToldColumn;
  readonly whole: Figure;
  readonly terms: readonly Term[];
  readonly judgement: Judgement;
}

type Told = Pick<Claim | Fact, 'id' | 'line' | 'value' | 'decimals'> & { readonly verdict?: Claim['verdict'] };

/** On the place that was printed: 5000 good to the thousand is 5 × 10³. */
function readFigure({ decimals, id, line, value }: Told, policy: RoundingPolicy): Figure | undefined {
  const parsed = parseDecimal(value ?? '');
  if (parsed === undefined) return undefined;
  const size = absolute(parsed);
  const unit = 10n ** BigInt(Math.max(0, -decimals - size.exponent));
  const decimal =
    size.coefficient % unit === 0n ? { coefficient: size.coefficient / unit, exponent: Math.max(size.exponent, -decimals) } : size;
  return { id, line, decimal, value: toRational(decimal), interval: printedInterval(decimal, decimals, policy) };
}

function sumOf(terms: readonly Term[]): Estimate {
  return {
    value: terms.reduce((sum, { figure, weight }) => addRational(sum, weight === 1 ? figure.value : negateRational(figure.value)), {
      numerator: 0n,
      denominator: 1n,
    }),
    interval: sumIntervals(terms.map(({ figure, weight }) => ({ interval: figure.interval, weight }))),
  };
}

function judgeColumn(column: ToldColumn, figureAt: (id: string) => Figure | undefined): Judged | undefined {
  const whole = figureAt(column.whole);
  const terms = column.parts.flatMap(({ id, weight }): readonly Term[] => {
    const figure = figureAt(id);
    return figure === undefined ? [] : [{ figure, weight }];
  });
  if (whole === undefined || terms.length < column.parts.length) return undefined;
  return { column, whole, terms, judgement: judge(whole, sumOf(terms)) };
}

/** The slip of one figure that would make a sum agree, in words. */
function slipOf({ terms, whole }: Judged, place: number): string | undefined {
  const [first] = explainResidue(
    whole.decimal,
    terms.map(({ figure, weight }) => ({ value: figure.decimal, weight })),
  );
  if (first === undefined) return undefined;
  const figure = first.operand === undefined ? whole : terms[first.operand]?.figure;
  if (figure === undefined) return undefined;
  return `line ${figure.line} with ${show(first.corrected, place)} for ${show(figure.decimal, place)} would agree (${slipNames[first.edit]}).`;
}

/** Figures of so few digits add up by chance. */
function isTelling({ decimal }: Figure): boolean {
  return decimal.coefficient >= 100n;
}

const noSlip = 'no slip of one figure explains it; compare the sentences with the document.';

function report(filing: string, { label }: ToldSum, judged: Judged): Outcome {
  const { column, judgement, terms, whole } = judged;
  const place = Math.max(0, Math.min(...[whole, ...terms.map(({ figure }) => figure)].map(({ decimal }) => decimal.exponent)));
  const ids = [whole.id, ...terms.map(({ figure }) => figure.id)];
  const sum = terms
    .map(
      ({ figure, weight }, index) =>
        `${index === 0 ? (weight === 1 ? '' : '−') : weight === 1 ? ' + ' : ' − '}${show(figure.decimal, place)}`,
    )
    .join('');
  const isOff = judgement.residue.numerator !== 0n;
  const difference = isOff ? `, difference ${showRational(magnitudeOf(judgement.residue), place)}` : '';
  const title = judgement.verdict === 'inconsistent' ? `${breakdowns.title} ` : '';
  const when = column.period === undefined ? '' : `, ${endOf(column.period)}`;
  const finding: Finding = {
    id: `${breakdowns.id}-${filing}-${digest(ids.join(' '))}`,
    rule: breakdowns.id,
    filing,
    verdict: judgement.verdict,
    ...residueOf(judgement, Math.max(0, -place)),
    facts: ids,
    statement: 'narrative',
    message: `source.txt:${whole.line}: ${title}breakdown of ${label}${when}: ${sum}, printed ${show(whole.decimal, place)}${difference}`,
  };
  return { finding, isTie: true, disputes: false, suspects: [], hint: slipOf(judged, place) ?? noSlip };
}

/**
 * Checks the sums that sentences tell (N04). What adds up holds. What does not is reported where the text says that the parts are all,
 * or where the same parts of another period add up and the slip of one figure explains the difference; else these were not its parts. A
 * figure that is known to differ from the tables is reported there, and not again here.
 */
export function checkToldSums(
  filing: string,
  sums: readonly ToldSum[],
  told: ReadonlyMap<string, Told>,
  policy: RoundingPolicy,
): readonly Outcome[] {
  const figureAt = (id: string): Figure | undefined => {
    const found = told.get(id);
    return found && readFigure(found, policy);
  };
  return sums.flatMap((sum) => {
    const judged = sum.columns.flatMap((column) => judgeColumn(column, figureAt) ?? []);
    const holding = judged.filter(({ judgement, whole }) => judgement.verdict !== 'inconsistent' && (sum.isStated || isTelling(whole)));
    const isProven = (one: Judged): boolean => holding.length > 0 && slipOf(one, 0) !== undefined;
    const isKnown = ({ whole, terms }: Judged): boolean =>
      [whole, ...terms.map(({ figure }) => figure)].some(({ id }) => told.get(id)?.verdict === 'differs');
    const reported = judged.filter((one) => holding.includes(one) || (!isKnown(one) && (sum.isStated || isProven(one))));
    return reported.map((one) => report(filing, sum, one));
  });
}
