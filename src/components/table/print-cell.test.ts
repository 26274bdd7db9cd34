import { describe, expect, test } from 'vitest';
import type { Figure } from '#views/figure.ts';
import { printCell } from './print-cell.ts';

const figure: Figure = {
  kind: 'value',
  text: '120',
  spoken: '120',
  unit: 'JPY',
  unitText: 'JPY millions',
  isNegative: false,
  basis: 'printed',
};
const negative: Figure = { ...figure, text: '(120)', spoken: 'minus 120', isNegative: true, href: '/documents/a/#L1C2' };

describe('a cell holds the text of its figure and nothing else', () => {
  test.each<[string, Figure, string]>([
    ['computed', figure, '<td><span>120</span></td>'],
    ['linked', { ...figure, href: '/documents/a/#L1C2' }, '<td><a href="/documents/a/#L1C2">120</a></td>'],
    ['negative', negative, '<td class="neg"><a href="/documents/a/#L1C2" aria-label="minus 120">(120)</a></td>'],
    [
      'computed negative',
      { ...negative, href: undefined } as unknown as Figure,
      '<td class="neg" aria-label="minus 120"><span>(120)</span></td>',
    ],
    ['absent', { ...figure, kind: 'absent', text: '', spoken: '' }, '<td></td>'],
    ['disputed', { ...figure, status: 'disputed', remark: 'a < b' }, '<td title="a &lt; b"><span data-mark="†">120</span></td>'],
    [
      'with a formula',
      { ...figure, basis: 'computed', formula: 'a − b', from: ['x#L1C2', 'x#L2C2'], range: '119–121' },
      '<td><a href="/method/#computed" data-formula="a − b" data-of="x#L1C2 x#L2C2" data-unit="JPY millions" data-range="1 1">120</a></td>',
    ],
    [
      'two figures, the second of another length of time',
      { ...figure, text: '120 / 60 (three months)', beside: [figure, { ...figure, text: '60', spoken: '60', length: 'three months' }] },
      '<td><span>120</span> / <span>60</span> <small>(three months)</small></td>',
    ],
    ['text of a filing', { ...figure, kind: 'text', text: '<b>', spoken: '<b>' }, '<td class="words"><span>&lt;b&gt;</span></td>'],
  ])('%s', (_, value, markup) => {
    expect(printCell(value)).toBe(markup);
  });

  test('names the parts of a computed figure that stand in its row by their cells', () => {
    const parts = [1, 2].map((line): Figure => ({ ...figure, fact: `a#L${line}C2`, href: `/documents/a/#L${line}C2` }));
    const change: Figure = { ...figure, basis: 'computed', formula: 'a − b', from: ['a#L1C2', 'a#L2C2'], range: '' };
    const cell = printCell(change, false, '', [...parts, change]);
    expect(cell).toBe('<td><a href="/method/#computed" data-formula="a − b" data-of="0 1" data-unit="JPY millions">120</a></td>');
  });

  test('the current period and a unit behind the figure', () => {
    expect(printCell(figure, true, '%')).toBe('<td class="now unit"><span>120</span><small>%</small></td>');
  });
});
