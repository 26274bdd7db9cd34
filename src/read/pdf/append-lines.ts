import type { TableBlock } from './page-block.ts';
import type { PageLine } from './segment.ts';

/** A table with the lines of its continuation below it but the first ones, which repeat its heads, and the rules between those. */
export function appendLines(upper: TableBlock, lower: TableBlock, repeated: number): TableBlock {
  const rest = lower.lines.slice(repeated);
  const [last, first] = [upper.lines.at(-1) as PageLine, rest[0] as PageLine];
  const before = lower.lines[repeated - 1];
  const gap = before === undefined ? 1.7 * first.size : Math.min(2 * first.size, first.y - before.y);
  const shift = last.y + Math.max(gap, 1.5 * first.size) - first.y;
  const floor = Math.max(...upper.rules.filter(({ y1 }) => y1 < last.y + 2 * last.size).map(({ y1 }) => y1), last.y);
  const moved = lower.rules
    .filter(({ y1 }) => y1 > first.y - first.size)
    .map((rule) => ({ ...rule, y0: Math.max(rule.y0 + shift, floor), y1: rule.y1 + shift }));
  return {
    kind: 'table',
    lines: [
      ...upper.lines,
      ...rest.map((line) => ({
        ...line,
        y: line.y + shift,
        segments: line.segments.map((segment) => ({ ...segment, y: segment.y + shift })),
      })),
    ],
    rules: [...upper.rules.filter(({ y0 }) => y0 <= floor + 1), ...moved],
  };
}
