import { isElement, type MdxNode } from './mdx-node.ts';

const isChart = (node: MdxNode | undefined): boolean => node !== undefined && isElement(node) && node.name === 'Chart';
/** What a chart cannot stand beside: a table takes the whole width, a heading begins something else, code and remarks show nothing. */
function standsAlone({ type, name }: MdxNode): boolean {
  return ['table', 'heading', 'mdxjsEsm', 'mdxFlowExpression'].includes(type) || name === 'Statement';
}

/**
 * Puts each chart into one group with the block before it, which it supports, and with those after it up to the next table or heading or the
 * block that the next chart supports; a page with room for it sets the chart beside the group. A chart that no block precedes stays where it is.
 */
export function placeCharts(blocks: readonly MdxNode[]): MdxNode[] {
  const placed: MdxNode[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (!block) continue;
    if (!isChart(next) || isChart(block) || standsAlone(block)) {
      placed.push(block);
      continue;
    }
    const from = index;
    index += 1;
    const goesOn = (each: MdxNode | undefined, after: MdxNode | undefined): boolean =>
      each !== undefined && !isChart(each) && !standsAlone(each) && !isChart(after);
    while (goesOn(blocks[index + 1], blocks[index + 2])) index += 1;
    const children = blocks.slice(from, index + 1);
    placed.push({ type: 'beside', data: { hName: 'div', hProperties: { className: 'beside' } }, children });
  }
  return placed;
}
