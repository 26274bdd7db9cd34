import type { Figure, SentencePart } from './figure.ts';
import type { KeyFigure } from './period-view.ts';

const most = 3;

const words = (text: string): SentencePart => ({ kind: 'words', text });

/** `Revenues` inside a sentence; abbreviations keep their capitals. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}

/** `JPY millions` before and after a number: `JPY 12,345 million`. */
function unitAround(figure: Figure): Pick<Extract<SentencePart, { kind: 'figure' }>, 'before' | 'after'> {
  const [currency, scale] = figure.unitText.split(' ');
  return { before: `${currency} `, after: scale === undefined ? '' : ` ${scale.replace(/s$/, '')}` };
}

/** The size of a change without its sign, which the word before it says. */
function changeParts({ change, direction }: KeyFigure): readonly SentencePart[] {
  if (change.kind !== 'value' || direction === 'none' || direction === 'unchanged') return [];
  const size = { ...change, text: change.text.replace(/[()]/g, ''), spoken: change.text.replace(/[()]/g, ''), isNegative: false };
  return [words(` (${change.isNegative ? 'down' : 'up'}\u00a0`), { kind: 'figure', figure: size, before: '', after: '%' }, words(')')];
}

/** One sentence: what the first key figures came to, and how they moved. States direction and amount, never cause or period. */
export function summarize(figures: readonly KeyFigure[]): readonly SentencePart[] {
  const told = figures.filter(({ current }) => current.kind === 'value' && current.unit.length === 3).slice(0, most);
  if (told.length === 0) return [];
  const parts = told.flatMap((key, index): readonly SentencePart[] => {
    const joint = index === 0 ? '' : index === told.length - 1 ? ' and ' : ', ';
    const verb = index === 0 ? ' came to ' : ' to ';
    return [
      words(`${joint}${index === 0 ? key.label : inSentence(key.label)}${verb}`),
      { kind: 'figure', figure: key.current, ...unitAround(key.current) },
      ...changeParts(key),
    ];
  });
  return [...parts, words('.')];
}
