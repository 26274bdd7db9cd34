import { compareOverTime, type Reckoned } from '#series/basis.ts';
import type { FoundFigure, Question } from './archive.ts';
import { buildQuestion, checkPeriod } from './build-question.ts';
import { readShown } from './compare-figures.ts';
import { lookUp } from './look-up.ts';
import { type Asking, type Attributes, refused, type Saying, said } from './saying.ts';
import { type ChangeForm, type ChangeStyle, wordChange, wordRate } from './word-change.ts';
import type { Wording } from './word-figure.ts';

const profits = /\bprofit|\bearnings|\bnet income|\boperating income/i;
const withoutPercent: readonly string[] = ['cash-flows', 'changes-in-equity'];

/**
 * The question about the figure compared with: the same period a year before or the opening balance, both as the document of the figure
 * itself states them, or another period.
 */
function buildPriorQuestion(question: Question, current: FoundFigure, against: string | undefined, asking: Asking): Saying<Question> {
  const filing = current.fact?.filing;
  const sameDocument = filing === undefined ? question : { ...question, filing };
  if (against === 'opening') return said({ ...sameDocument, opening: true });
  if (against !== undefined) {
    const period = checkPeriod(against, 'against', asking);
    return period.kind === 'refused' ? period : said({ ...question, period: period.value });
  }
  const period = asking.archive.yearBefore(question.period);
  if (period === undefined) return refused('W05', 'of', `Nothing is known of the period a year before ${question.period}.`);
  return said({ ...sameDocument, period });
}

/** The two figures of a change, or why there are not two. */
function lookUpBoth(question: Question, against: string | undefined, asking: Asking): Saying<readonly [FoundFigure, FoundFigure]> {
  const current = lookUp(question, asking);
  if (current.kind === 'refused') return current;
  const priorQuestion = buildPriorQuestion(question, current.value, against, asking);
  if (priorQuestion.kind === 'refused') return priorQuestion;
  const prior = lookUp(priorQuestion.value, asking);
  if (prior.kind === 'refused') return refused('W05', 'of', `There is nothing to compare with. ${prior.complaint.message}`);
  return said([current.value, prior.value]);
}

/** A figure as its digits show it, with what it is measured on. */
function reckonShown(found: FoundFigure, { archive }: Asking): Reckoned | undefined {
  const value = readShown(found.figure);
  return value && { value, from: archive.standingsOf(found) };
}

/** What `<Change>` shows. A percentage that a document prints stands also where the figure compared with is not stated. */
export function sayChange(attributes: Attributes, asking: Asking): Saying<Wording> {
  const { against, as = 'words', sign } = attributes;
  const question = buildQuestion(attributes, asking);
  if (question.kind === 'refused') return question;
  const style: ChangeStyle = { form: as as ChangeForm, surrounding: asking.surrounding, isUnsigned: sign === 'none' };
  const printed =
    against === undefined && (as === 'words' || as === 'percent') ? asking.archive.findPrintedRate(question.value) : undefined;
  const rate = printed && wordRate(printed, style);
  const both = lookUpBoth(question.value, against, asking);
  if (both.kind === 'refused') return rate ? said(rate) : both;
  const [found, earlier] = both.value;
  const { figure: current, fact } = found;
  const { figure: prior } = earlier;
  const isProfit = profits.test(fact?.label ?? question.value.of);
  const allowsPercent = fact === undefined ? !/cash.flow/i.test(question.value.of) : !withoutPercent.includes(fact.statement);
  const [one, other] = [reckonShown(found, asking), reckonShown(earlier, asking)];
  if (!one || !other) return refused('W05', 'of', 'One of the two is no number.');
  const outcome = compareOverTime(one, other, (now, before) =>
    wordChange({ current, prior, now, before, printed, isProfit, allowsPercent }, style),
  );
  if (outcome.kind === 'refused') return rate ? said(rate) : refused('W05', 'of', outcome.why);
  const answer = outcome.result;
  return 'refusal' in answer ? refused('W05', 'of', answer.refusal) : said(answer);
}
