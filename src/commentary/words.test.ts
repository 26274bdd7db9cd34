import { describe, expect, test } from 'vitest';
import type { Decimal } from '#model/decimal.ts';
import type { Basis, Measured } from '#series/basis.ts';
import type { Figure } from '#views/figure.ts';
import { findBareNumbers } from './bare-numbers.ts';
import { readCommentaryPath } from './commentary-file.ts';
import { readShown } from './compare-figures.ts';
import { findCauses } from './find-causes.ts';
import { findQuote } from './find-quote.ts';
import { roundFigure } from './round-figure.ts';
import { type ChangeForm, wordChange } from './word-change.ts';
import { wordFigure } from './word-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A figure from its print: `(1,250)` in `JPY millions`. */
function figure(text: string, unitText = 'JPY millions'): Figure {
  const isNegative = text.startsWith('(');
  return {
    kind: 'value',
    text,
    spoken: text,
    unit: unitText === '%' ? 'percent' : 'JPY',
    unitText,
    isNegative,
    basis: 'printed',
    href: '/x/#L1',
  };
}

describe('wordFigure', () => {
  test.each([
    ['101,665', 'JPY millions', 'prose', 'JPY 101,665 million', undefined],
    ['101,665', 'JPY millions', 'cell', '101,665', undefined],
    ['101.7', 'JPY billions', 'prose', 'JPY 101.7 billion', undefined],
    ['(5,323)', 'JPY millions', 'prose', 'JPY (5,323) million', 'minus JPY 5,323 million'],
    ['(5,323)', 'JPY millions', 'cell', '(5,323)', 'minus 5,323'],
    ['19.7', '%', 'prose', '19.7%', undefined],
    ['(33.6)', '%', 'prose', '(33.6)%', 'minus 33.6%'],
    ['61.43', 'JPY per share', 'prose', 'JPY 61.43 per share', undefined],
    ['46,734,600', 'shares', 'prose', '46,734,600 shares', undefined],
    ['12', 'thousands of contracts', 'prose', '12 thousand contracts', undefined],
    ['12,345', 'JPY', 'prose', 'JPY 12,345', undefined],
  ] as const)('%s %s in %s', (text, unitText, surrounding, expected, spoken) => {
    const wording = wordFigure(figure(text, unitText), { surrounding });
    expect([plain(wording.text), wording.spoken && plain(wording.spoken)]).toEqual([expected, spoken]);
  });

  test('without its sign, where the words say it', () => {
    expect(plain(wordFigure(figure('(5,323)'), { surrounding: 'prose', isUnsigned: true }).text)).toBe('JPY 5,323 million');
  });
});

test('a computed figure leads to how figures are computed, with its formula and the figures behind it', () => {
  const { href: _, ...rest } = figure('19.7', '%');
  const computed: Figure = { ...rest, basis: 'computed', from: ['x-report#L7C2', 'x-report#L8C2'], formula: 'a ÷ b', range: '19.6–19.7' };
  const wording = wordFigure(computed, { surrounding: 'prose' });
  expect([wording.href, wording.remark]).toEqual(['/method/#computed', 'computed from 2 printed figures']);
  expect(wording.computed).toEqual({ formula: 'a ÷ b', from: computed.from, unit: '', range: '19.6–19.7' });
});

test('a rounded figure says so', () => {
  const rounded = roundFigure({ ...figure('(23,682,500)', 'JPY thousands'), value: '-23682500000' }, 'millions');
  expect([rounded.text, rounded.unitText, rounded.remark]).toEqual([
    '(23,683)',
    'JPY millions',
    'rounded here; printed: (23,682,500) (JPY thousands)',
  ]);
});

const onOneBasis = (value: Decimal | undefined) => ({ value }) as Measured<Basis>;

test('what is no number has no digits', () => expect(readShown(figure('–', 'JPY millions'))).toBeUndefined());

describe('wordChange', () => {
  test.each([
    // now, before, unit, printed, form, what it is, expected
    ['101,665', '99,220', 'JPY millions', '2.5', 'words', 'other', 'up 2.5%'],
    ['101,665', '99,220', 'JPY millions', '2.5', 'percent', 'other', '2.5%'],
    ['101,665', '99,220', 'JPY millions', '2.5', 'amount', 'other', 'JPY 2,445 million'],
    ['1,394', '2,100', 'JPY millions', '(33.6)', 'words', 'other', 'down 33.6%'],
    ['1,394', '2,100', 'JPY millions', '(33.6)', 'percent', 'other', '(33.6)%'],
    ['(49,896)', '(51,153)', 'JPY millions', '(2.5)', 'words', 'other', 'down 2.5%'],
    ['(2,772)', '(2,422)', 'JPY millions', '', 'words', 'cash', 'up JPY 350 million'],
    ['(413)', '(133)', 'JPY millions', '', 'words', 'profit', 'down JPY 280 million'],
    ['(17,109)', '(15,318)', 'JPY millions', '11.7', 'amount', 'other', 'JPY (1,791) million'],
    ['19.7', '16.4', '%', '', 'words', 'other', 'up 3.3 percentage points'],
    ['14.4', '15.1', '%', '', 'points', 'other', '(0.7) percentage points'],
    ['100', '100', 'JPY millions', '', 'words', 'other', 'unchanged'],
    ['120', '(30)', 'JPY millions', '', 'words', 'profit', 'turned to a profit'],
    ['(30)', '120', 'JPY millions', '', 'words', 'profit', 'turned to a loss'],
    ['(30)', '120', 'JPY millions', '', 'words', 'cash', 'turned negative'],
    ['200', '160', 'JPY millions', '', 'percent', 'other', '25.0%'],
    ['159.9', '160.0', 'JPY millions', '', 'percent', 'other', '(0.1)%'],
    ['120', '(30)', 'JPY millions', '300.0', 'percent', 'profit', 'A percentage across a change of sign says nothing.'],
    ['(40)', '(30)', 'JPY millions', '', 'percent', 'profit', 'A percentage between two losses says nothing.'],
    ['40', '0', 'JPY millions', '', 'percent', 'other', 'There is no percentage of nothing.'],
    ['40', '30', 'JPY millions', '', 'percent', 'cash', 'No percentage is given on cash flows and on changes in equity.'],
  ] as const)('%s after %s %s, printed %s, in %s', (now, before, unit, printed, form, what, expected) => {
    const [current, prior] = [figure(now, unit), figure(before, unit)];
    const comparison = {
      current,
      prior,
      now: onOneBasis(readShown(current)),
      before: onOneBasis(readShown(prior)),
      printed: printed === '' ? undefined : figure(printed, '%'),
      isProfit: what === 'profit',
      allowsPercent: what !== 'cash',
    };
    const answer = wordChange(comparison, { form: form as ChangeForm, surrounding: 'prose' });
    expect(plain('refusal' in answer ? answer.refusal : answer.text)).toBe(expected);
  });
});

test.each([
  ['amount', 'prose', 'a − b', ''],
  ['percent', 'cell', '(a − b) ÷ b, in per cent', '%'],
] as const)('a change as %s in %s opens its formula and its two figures', (form, surrounding, formula, unit) => {
  const [current, prior] = [
    { ...figure('1,250'), fact: 'x#L1C2' },
    { ...figure('1,000'), fact: 'x#L1C3' },
  ];
  const comparison = {
    current,
    prior,
    now: onOneBasis(readShown(current)),
    before: onOneBasis(readShown(prior)),
    isProfit: false,
    allowsPercent: true,
  };
  const answer = wordChange(comparison, { form, surrounding });
  expect('refusal' in answer ? answer : [answer.href, answer.computed]).toEqual([
    '/method/#computed',
    { formula, from: ['x#L1C2', 'x#L1C3'], unit },
  ]);
});

describe('findQuote', () => {
  const line = '<u>Cost</u> was JPY49,896 million.\tThere was a decrease in “circuit-related” costs – **as planned**.';
  test.each([
    ['There was a decrease', 'There was a decrease'],
    ['a decrease in "circuit-related" costs - as planned', 'a decrease in “circuit-related” costs – as planned'],
    ['Cost was … a decrease', 'Cost was … a decrease'],
    ['million. There', 'million. There'],
    ['a decrease … Cost was', undefined],
    ['there was', undefined],
  ])('%s', (quoted, expected) => expect(findQuote(line, quoted)).toBe(expected));
});

describe('findBareNumbers', () => {
  test.each([
    ['In 1H20, 2Q19 and FY2020, from April 1, 2020 to 30 September 2020 (2020-09-30), 1H FY2020.', []],
    ['IFRS 16, IAS 12, ASU 2016-01, Topic 606, line 159, Note 3, IPv6, 5G, M2M, &#160;', []],
    ['Revenues of JPY101,665 million, up 2.5%.', ['101,665', '2.5']],
    ['Some 2,020 ships and 1.5 points.', ['2,020', '1.5']],
  ])('%s', (text, expected) => expect(findBareNumbers(text).map(({ printed }) => printed)).toEqual(expected));
});

test.each([
  ['fell due to rain, because of wind', ['due to', 'because']],
  ['profit attributable to owners of the parent', []],
])('causes in “%s”', (text, expected) => expect(findCauses(text).map(({ words }) => words)).toEqual(expected));

test.each([
  ['/home/me/site/content/commentary/1h20.mdx', { file: 'content/commentary/1h20.mdx', slug: '1h20' }],
  ['C:\\site\\content\\commentary\\1h20.mdx', { file: 'content/commentary/1h20.mdx', slug: '1h20' }],
  ['content/commentary/old/1h20.mdx', { file: 'content/commentary/old/1h20.mdx', slug: 'old/1h20' }],
  ['/site/mycontent/commentary/1h20.mdx', undefined],
  ['/site/content/commentary/readme.md', undefined],
])('%s', (path, expected) => expect(readCommentaryPath(path, 'content/commentary')).toEqual(expected));
