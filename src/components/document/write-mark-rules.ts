import type { SheetMark } from '#views/document/read-sheets.ts';

/**
 * The style sheet that shows a figure's mark on the picture of its page while the address of the page leads to that figure: no script
 * is needed to mark it. It belongs to one document and is loaded with it.
 */
export function writeMarkRules(marks: readonly SheetMark[]): string {
  if (marks.length === 0) return '';
  const selectors = marks.map(({ anchor, name }) => `.sheets:has(#${anchor.replace('.', '\\.')}:target) .${name}`);
  return `${selectors.join(',\n')} {\n  fill: rgb(255 196 0 / 35%);\n  stroke: #b45309;\n  stroke-width: 1.2;\n}\n`;
}
