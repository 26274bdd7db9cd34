import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import { dayBefore, endOf, isInstant, periodKey } from '#model/period.ts';
import { type Judgement, judge } from '#ties/judge.ts';
import { compareRational, magnitudeOf, subtractRational, toRational } from '#ties/rational.ts';
import type { Equation, EquationTerm } from '#ties/rules/equation-rule.ts';
import type { OperandPattern } from '#ties/rules/operand-pattern.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import { type FactBook, findOperands, standsAt } from './fact-book.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { mustFoot } from './infer-rounding.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type Occasion, occasionsOf, resolveOperand } from './resolve-operands.ts';
import { type Suspect, suspectsOfSum } from './suspect.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

function patternsOf(equation: Equation): OperandPattern[] {
  return [equation.left, ...equation.right.map((term) => term.operand)];
}

/**
 * Compares both sides. One figure printed twice to one place must be printed alike, and where totals of this unit always
 * add up, rounding explains no difference of their sum either.
 */
function judgeTerms(left: PrintedFact, terms: readonly Term[], { rounding }: FilingUnderCheck): Judgement {
  const judgement = judge(left, estimateSum(terms));
  const { decimals } = left.fact;
  const isOneUnit = terms.every(({ printed }) => printed.fact.decimals === decimals);
  const isStrict = isOneUnit && (terms.length === 1 || mustFoot(rounding, decimals));
  if (judgement.verdict !== 'within-rounding' || !isStrict) return judgement;
  return { ...judgement, verdict: 'inconsistent', allowed: { numerator: 0n, denominator: 1n } };
}

/** A term of an equation with the figure that stands for it. */
type FoundTerm = Term & { readonly asked: EquationTerm };

/** All ways to take the terms: those with either sign turned around, those that another may hold left out; as printed first. */
function readings(terms: readonly FoundTerm[]): (readonly FoundTerm[])[] {
  const turned = terms.map((term): FoundTerm => (term.asked.operand.eitherSign ? { ...term, weight: term.weight === 1 ? -1 : 1 } : term));
  const without = terms.filter(({ asked }) => asked.isOptional !== true);
  return [terms, turned, ...(without.length < terms.length ? [without] : [])];
}

/** The reading of the terms that comes nearest among those that agree; where none does, the terms as printed. */
function nearestReading(left: PrintedFact, terms: readonly FoundTerm[], subject: FilingUnderCheck): readonly FoundTerm[] {
  const distance = (reading: readonly FoundTerm[]) => magnitudeOf(judgeTerms(left, reading, subject).residue);
  const agreeing = readings(terms).filter((reading) => judgeTerms(left, reading, subject).verdict !== 'inconsistent');
  const [first = terms] = agreeing;
  return agreeing.reduce((best, other) => (compareRational(distance(other), distance(best)) < 0 ? other : best), first);
}

/** A slip that no honest difference looks like: anything but one digit that changes the figure by less than a hundredth. */
function isGross({ printed, corrected, edit }: Suspect): boolean {
  const difference = magnitudeOf(subtractRational(printed.value, toRational(corrected)));
  const size = magnitudeOf(printed.value);
  return edit !== 'digit' || difference.numerator * size.denominator * 100n >= size.numerator * difference.denominator;
}

function compareSides(
  rule: RuleText,
  subject: FilingUnderCheck,
  left: PrintedFact,
  found: readonly FoundTerm[],
  equation: Equation,
): Outcome {
  const terms = nearestReading(left, found, subject);
  const judgement = judgeTerms(left, terms, subject);
  const printed = [left, ...terms.map((term) => term.printed)];
  const place = sharedPlace(printed);
  const lines = [...new Set(terms.map((term) => term.printed.fact.line))].join(', ');
  const names = terms.map(({ asked, weight }, index) => `${index === 0 ? '' : weight < 0 ? ' − ' : ' + '}${asked.operand.name}`).join('');
  const sum = `${equation.left.name} ${show(left.decimal, place)}; ${names} (line ${lines}): ${writeSum(terms, place)}`;
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  const suspects = judgement.verdict === 'inconsistent' ? suspectsOfSum(left, terms) : [];
  const isExcused = judgement.verdict === 'inconsistent' && equation.otherwise !== undefined && !suspects.some(isGross);
  const remark = isExcused ? `; not evaluable, ${equation.otherwise}` : judgement.verdict === 'within-rounding' ? ' within rounding' : '';
  return toOutcome({
    rule,
    filing: subject.filing,
    verdict: isExcused ? 'not-evaluable' : judgement.verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: printed.map((one) => one.fact),
    detail: `${sum}${difference}${remark}`,
    suspects,
  });
}

/** The operands of an equation on one occasion: those that stand there, and the names of those that are missing. */
interface Operands {
  readonly left: PrintedFact | undefined;
  readonly terms: readonly FoundTerm[];
  readonly missing: readonly string[];
}

function findAll(book: FactBook, { left, right }: Equation, occasion: Occasion): Operands {
  const result = resolveOperand(book, left, occasion);
  const terms: FoundTerm[] = [];
  const missing: string[] = result === undefined ? [left.name] : [];
  for (const asked of right) {
    const printed = resolveOperand(book, asked.operand, occasion);
    if (printed) terms.push({ printed, weight: asked.weight, asked });
    else if (asked.isOptional !== true) missing.push(asked.operand.name);
  }
  return { left: result, terms, missing };
}

interface Gap {
  readonly occasion: Occasion;
  readonly found: readonly PrintedFact[];
  readonly missing: readonly string[];
}

function reportGap(rule: RuleText, filing: string, { occasion, found, missing }: Gap): Outcome {
  const detail = `${found[0]?.fact.label ?? ''} at ${periodKey(occasion.period)}: not evaluable, missing ${missing.join(', ')}`;
  return toOutcome({
    rule,
    filing,
    verdict: 'not-evaluable',
    facts: found.map((printed) => printed.fact),
    detail,
    salt: missing.join(' '),
  });
}

/** An equation that holds exactly, and when. */
interface Agreement {
  readonly left: PrintedFact;
  readonly occasion: Occasion;
}

/** Whether a balance stands under the span that begins the day after: there it is the opening one, whatever it closes elsewhere. */
function isOpening({ id, period }: Fact, tables: readonly FilingTable[]): boolean {
  return tables.some(({ columns, rows }) =>
    rows.some(({ facts }) => {
      const span = columns[facts.indexOf(id)]?.period;
      return span !== undefined && !isInstant(span) && dayBefore(span.start) === endOf(period);
    }),
  );
}

/**
 * Rows that agree as what the equation takes them for, while their printed label says something else; one finding a row. A
 * figure that also stands under a right label (a closing balance is the next opening one) is no such row.
 */
function reportLabels(
  rule: RuleText,
  { filing, book, tables }: FilingUnderCheck,
  equation: Equation,
  agreeing: readonly Agreement[],
): Outcome[] {
  const { left: pattern, mislabeled } = equation;
  if (mislabeled === undefined) return [];
  const rows = new Map<string, PrintedFact>();
  for (const { left, occasion } of agreeing) {
    const printings = findOperands(book, { ...pattern, statements: [left.fact.statement] });
    const same = printings.filter((printed) => standsAt(printed, left.fact.period, occasion.standard));
    const key = `${left.fact.line} ${left.fact.label}`;
    if (isOpening(left.fact, tables)) continue;
    if (same.every(({ fact }) => mislabeled.test(fact.label)) && !rows.has(key)) rows.set(key, left);
  }
  return [...rows.values()].map(({ fact }) => {
    return toOutcome({
      rule,
      filing,
      verdict: 'inconsistent',
      facts: [fact],
      title: 'A label is contradicted by the arithmetic.',
      detail: `“${fact.label}” stands beside ${fact.printed}, which adds up as ${equation.left.name}`,
      salt: 'label',
      isTie: false,
      disputes: false,
      hint: 'the label of the document is wrong; the figure is taken for what the arithmetic says.',
    });
  });
}

/** Runs equations for every span and standard that has one of their operands. */
export function checkEquations(rule: RuleText & { readonly equations: readonly Equation[] }, subject: FilingUnderCheck): Outcome[] {
  const { book, filing } = subject;
  const outcomes: Outcome[] = [];
  const gaps = new Map<string, Gap>();
  const evaluated = new Set<string>();
  for (const equation of rule.equations) {
    const agreeing: Agreement[] = [];
    const isAsked = findOperands(book, equation.left).length > 0;
    for (const occasion of occasionsOf(book, patternsOf(equation))) {
      const place = `${occasion.standard} ${periodKey(occasion.period)} ${occasion.currency ?? ''}`;
      const { left, terms, missing } = findAll(book, equation, occasion);
      const found = [left, ...terms.map(({ printed }) => printed)].filter((printed) => printed !== undefined);
      if (left !== undefined && missing.length === 0) {
        evaluated.add(place);
        if (new Set(found).size < found.length) continue;
        const outcome = compareSides(rule, subject, left, terms, equation);
        outcomes.push(outcome);
        if (outcome.finding.verdict === 'exact') agreeing.push({ left, occasion });
      } else if (found.length > 0 && isAsked && !gaps.has(place)) gaps.set(place, { occasion, found, missing });
    }
    outcomes.push(...reportLabels(rule, subject, equation, agreeing));
  }
  const missed = [...gaps].filter(([place]) => !evaluated.has(place)).map(([, gap]) => reportGap(rule, filing, gap));
  return [...outcomes, ...missed];
}
