import { expect, test } from 'vitest';
import type { MdxNode } from './mdx-node.ts';
import { placeCharts } from './place-charts.ts';

const types: Readonly<Record<string, string>> = { p: 'paragraph', t: 'table', h: 'heading', e: 'mdxFlowExpression' };

/** `pCth`: a paragraph, a chart, a table and a heading; `N` is a note, `e` a remark in braces, `(pC)` a group. */
function read(text: string): MdxNode[] {
  const named = { C: 'Chart', N: 'Note' } as Readonly<Record<string, string>>;
  return [...text].map((letter): MdxNode => {
    const name = named[letter];
    return name === undefined ? { type: types[letter] ?? '' } : { type: 'mdxJsxFlowElement', name };
  });
}

function write(blocks: readonly MdxNode[]): string {
  const letterOf = ({ type, name, children = [] }: MdxNode): string => {
    if (type === 'beside') return `(${write(children)})`;
    return name?.[0] ?? Object.keys(types).find((letter) => types[letter] === type) ?? '';
  };
  return blocks.map(letterOf).join('');
}

test.each([
  ['pp', 'pp', 'no chart, no group'],
  ['pCpp', '(pCpp)', 'what follows goes on beside the chart'],
  ['pCptp', '(pCp)tp', 'up to a table, which takes the whole width'],
  ['pCppCN', '(pCp)(pCN)', 'up to the block that the next chart supports'],
  ['pCpC', '(pC)(pC)', 'a chart beside each of two blocks'],
  ['Cp', 'Cp', 'nothing before the chart'],
  ['tCp', 'tCp', 'a table before the chart'],
  ['hCeCp', 'hCeCp', 'a heading or a remark before the chart'],
  ['pCphp', '(pCp)hp', 'up to a heading'],
  ['pCCp', '(pC)Cp', 'of two charts the first stands beside'],
])('%s is placed as %s: %s', (text, placed) => {
  expect(write(placeCharts(read(text)))).toBe(placed);
});
