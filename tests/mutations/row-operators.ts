import { type Operator, type Subject, withLine } from './mutation.ts';
import type { Random } from './seeded-random.ts';

function pickLine({ facts }: Subject, random: Random): number | undefined {
  return random.pick(facts.filter(({ column }) => column !== undefined))?.line;
}

/** The first letters of a row's label are lost. */
export const labelCut: Operator = {
  name: 'label cut',
  apply: (subject, random) => {
    const line = pickLine(subject, random);
    const text = line === undefined ? '' : (subject.lines[line - 1] ?? '');
    const label = /^\t*[A-Za-z][A-Za-z ]{4,}/.exec(text)?.[0];
    if (line === undefined || label === undefined) return undefined;
    const tabs = /^\t*/.exec(label)?.[0] ?? '';
    const rest = text.slice(tabs.length + 1 + random.below(3));
    return withLine(subject, line, `${tabs}${rest}`, `“${label}” cut`);
  },
};

/** A row of figures is lost. */
export const rowDeleted: Operator = {
  name: 'row deleted',
  apply: (subject, random) => {
    const line = pickLine(subject, random);
    if (line === undefined) return undefined;
    return { lines: subject.lines.toSpliced(line - 1, 1), touched: [line], shift: { after: line, by: -1 }, note: `${line} deleted` };
  },
};

/** A row of figures stands there twice. */
export const rowRepeated: Operator = {
  name: 'row repeated',
  apply: (subject, random) => {
    const line = pickLine(subject, random);
    if (line === undefined) return undefined;
    const lines = subject.lines.toSpliced(line, 0, subject.lines[line - 1] ?? '');
    return { lines, touched: [line], shift: { after: line, by: 1 }, note: `${line} repeated` };
  },
};
