import type { KeyFact } from '#tests/invented/key.ts';
import type { DepthOf } from './print-filing.ts';

const plain = (label: string): string =>
  label
    .replace(/[:：]\s*$/, '')
    .trim()
    .toLowerCase();

/**
 * How the lines of an invented filing are indented: by the sections that its key gives them. A total stands with the label of the
 * section it closes, a section label with the rows beside its section.
 */
export function depthOfLines(text: string, key: readonly KeyFact[]): DepthOf {
  const paths = new Map(key.map(({ line, path }) => [line, path]));
  const lines = text.split('\n');
  return (line) => {
    const label = plain(lines[line - 1]?.split('\t')[0] ?? '');
    const own = paths.get(line);
    if (own !== undefined)
      return Math.max(0, own.length - (/\btotals?\b/.test(label) || own.some((section) => plain(section) === label) ? 1 : 0));
    const next = key.find((fact) => fact.line > line)?.path ?? [];
    return Math.max(
      0,
      next.findIndex((section) => plain(section) === label),
    );
  };
}
