import type { FoundFigure, Question } from './archive.ts';
import { type Asking, refused, type Saying, said } from './saying.ts';

/** The figure that answers a question, or what of the question is wrong. */
export function lookUp(question: Question, { archive }: Asking): Saying<FoundFigure> {
  const answer = archive.findFigure(question);
  if (answer.kind === 'missing') return refused(answer.part === 'unit' ? 'W04' : 'W03', answer.part, answer.message, answer.nearest);
  if (answer.figure.kind === 'value' || answer.figure.kind === 'nil') return said(answer);
  return refused('W03', 'of', `“${question.of}” of ${question.period} has no value.`);
}
