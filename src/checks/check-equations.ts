import { periodKey } from '#model/period.ts';
import { type Judgement, judge } from '#ties/judge.ts';
import { compareRational, magnitudeOf } from '#ties/rational.ts';
import type { Equation, EquationRule, OperandPattern } from '#ties/rules/rule.ts';
import type { FactBook } from './fact-book.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type Occasion, occasionsOf, resolveOperand } from './resolve-operands.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

function patternsOf(equation: Equation): OperandPattern[] {
  return [equation.left, ...equation.right.map((term) => term.operand)];
}

function judgeTerms(left: PrintedFact, terms: readonly Term[]): Judgement {
  return judge(left, estimateSum(terms));
}

/** The terms as printed, or with those turned around that may carry either sign, where that comes nearer. */
function bestSigns(left: PrintedFact, terms: readonly Term[], equation: Equation): readonly Term[] {
  if (!equation.right.some((term) => term.operand.eitherSign)) return terms;
  const turned = terms.map(
    (term, index): Term => (equation.right[index]?.operand.eitherSign ? { ...term, weight: term.weight === 1 ? -1 : 1 } : term),
  );
  const [plain, other] = [judgeTerms(left, terms), judgeTerms(left, turned)];
  return compareRational(magnitudeOf(other.residue), magnitudeOf(plain.residue)) < 0 ? turned : terms;
}

function compareSides(rule: EquationRule, filing: string, left: PrintedFact, found: readonly Term[], equation: Equation): Outcome {
  const terms = bestSigns(left, found, equation);
  const judgement = judgeTerms(left, terms);
  const printed = [left, ...terms.map((term) => term.printed)];
  const place = sharedPlace(printed);
  const lines = [...new Set(terms.map((term) => term.printed.fact.line))].join(', ');
  const names = equation.right.map((term) => term.operand.name).join(' + ');
  const sum = `${equation.left.name} ${show(left.decimal, place)}; ${names} (line ${lines}): ${writeSum(terms, place)}`;
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  const rounding = judgement.verdict === 'within-rounding' ? ' within rounding' : '';
  return toOutcome({
    rule,
    filing,
    verdict: judgement.verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: printed.map((one) => one.fact),
    detail: `${sum}${difference}${rounding}`,
  });
}

/** What one equation says on one occasion: an outcome, or which operands stand there and which are missing. */
function tryEquation(book: FactBook, equation: Equation, occasion: Occasion): { found: PrintedFact[]; missing: string[] } {
  const found: PrintedFact[] = [];
  const missing: string[] = [];
  for (const pattern of patternsOf(equation)) {
    const printed = resolveOperand(book, pattern, occasion);
    if (printed) found.push(printed);
    else missing.push(pattern.name);
  }
  return { found, missing };
}

/** Runs the equations of a rule for every span and standard that has one of their operands. */
export function checkEquations(rule: EquationRule, filing: string, book: FactBook): Outcome[] {
  const outcomes: Outcome[] = [];
  const gaps = new Map<string, { occasion: Occasion; found: PrintedFact[]; missing: string[] }>();
  const evaluated = new Set<string>();
  for (const equation of rule.equations) {
    for (const occasion of occasionsOf(book, patternsOf(equation))) {
      const place = `${occasion.standard} ${periodKey(occasion.period)}`;
      const { found, missing } = tryEquation(book, equation, occasion);
      const [left, ...right] = found;
      if (left && missing.length === 0) {
        const terms = right.map((printed, index): Term => ({ printed, weight: equation.right[index]?.weight ?? 1 }));
        if (new Set(found).size === found.length) outcomes.push(compareSides(rule, filing, left, terms, equation));
        evaluated.add(place);
      } else if (found.length > 0 && !gaps.has(place)) gaps.set(place, { occasion, found, missing });
    }
  }
  for (const [place, { occasion, found, missing }] of gaps) {
    if (evaluated.has(place)) continue;
    const detail = `${found[0]?.fact.label ?? ''} at ${periodKey(occasion.period)}: not evaluable, missing ${missing.join(', ')}`;
    outcomes.push(
      toOutcome({ rule, filing, verdict: 'not-evaluable', facts: found.map((printed) => printed.fact), detail, salt: missing.join(' ') }),
    );
  }
  return outcomes;
}
