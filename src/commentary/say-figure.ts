import type { Figure } from '#views/figure.ts';
import type { Question } from './archive.ts';
import { buildQuestion } from './build-question.ts';
import { lookUp } from './look-up.ts';
import { roundFigure } from './round-figure.ts';
import { type Asking, type Attributes, type Saying, said } from './saying.ts';
import { type Wording, wordFigure } from './word-figure.ts';

/** Looks a figure up as printed; where `rounding` is stated and it is not printed in the unit asked for, rounds the finest printing. */
function lookUpRounded(question: Question, attributes: Attributes, asking: Asking): Saying<Figure> {
  const printed = lookUp(question, asking);
  if (printed.kind === 'said') return said(printed.value.figure);
  if (printed.complaint.code !== 'W04' || attributes.rounding === undefined) return printed;
  const finest = lookUp({ ...question, unit: 'printed' }, asking);
  return finest.kind === 'said' ? said(roundFigure(finest.value.figure, question.unit ?? 'printed')) : finest;
}

/** What `<Figure>` shows. */
export function sayFigure(attributes: Attributes, asking: Asking): Saying<Wording> {
  const question = buildQuestion(attributes, asking);
  if (question.kind === 'refused') return question;
  const figure = lookUpRounded(question.value, attributes, asking);
  if (figure.kind === 'refused') return figure;
  return said(wordFigure(figure.value, { surrounding: asking.surrounding, isUnsigned: attributes.sign === 'none' }));
}
