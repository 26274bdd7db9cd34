import { describe, expect, test } from 'vitest';
import { readArchive } from '#series/archive.ts';
import { publishedFacts } from '#series/published-facts.ts';
import { documentSlugs, documentView } from '#views/document-view.ts';
import { homeView } from '#views/home-view.ts';
import { itemSlugs, itemView } from '#views/item-view.ts';
import { periodSlugs, periodView } from '#views/period-view.ts';
import { statementPaths, statementView } from '#views/statement-view.ts';
import { figuresIn } from './figures-in.ts';

/** The five sample filings, from the facts to what the pages say. */

const facts = new Map(readArchive().flatMap(({ filing }) => [...filing.factById]));
const periods = periodSlugs().map(periodView);
const statements = statementPaths().map(({ period, statement }) => statementView(period, statement));
const items = itemSlugs().map(itemView);
const shown = [...periods, ...statements, ...items, homeView()].flatMap((view) => figuresIn(view));

test('every period with a statement has a page under the name that the filings give it', () => {
  expect(periodSlugs()).toEqual(['1h17', 'fy2017', '1h18', 'fy2018', '1q19', '1h19', 'fy2019', '1q20', '1h20', '1h22', 'fy2022', '1h23']);
});

describe('what a period page leads with', () => {
  const keyFigures = (period: string) => new Map(periodView(period).keyFigures.map((figure) => [figure.key, figure]));
  test.each([
    ['1h20', 'revenue', '101,665', '99,220', '2.5'],
    ['1h20', 'operating-profit', '5,239', '3,352', '56.3'],
    ['1h20', 'profit', '2,770', '1,756', '57.7'],
    ['1h20', 'eps', '61.43', '38.96', '57.7'],
    ['1h20', 'recurring-revenue', '87,251', '83,366', '4.7'],
    ['1h20', 'network-services-gross-profit-ratio', '19.7', '16.4', '3.3'],
    ['1h20', 'operating-cash-flow', '21,498', '13,394', '8,104'],
    ['1h20', 'order-backlog', '60,988', '51,550', '18.3'],
    ['1h18', 'operating-profit', '2,912', '2,316', '25.8'],
    ['1h23', 'profit', '8,322', '8,638', '(3.7)'],
  ])('%s %s: %s after %s, %s', (period, key, current, prior, change) => {
    const figure = keyFigures(period).get(key);
    expect([figure?.current.text, figure?.prior.text, figure?.change.text]).toEqual([current, prior, change]);
  });

  test('it says so in one sentence whose numbers are bound', () => {
    const { summary } = periodView('1h20');
    const text = summary.map((part) => (part.kind === 'words' ? part.text : part.before + part.figure.text + part.after)).join('');
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      'Revenues came to JPY 101,665 million (up 2.5%), operating profit to JPY 5,239 million (up 56.3%) and profit attributable to owners of the parent to JPY 2,770 million (up 57.7%).',
    );
  });
});

test.each([
  ['1h18', '11.00'],
  ['1h19', '9.74'],
  ['1h20', '15.36'],
  ['1h22', '47.81'],
  ['1h23', '46.78'],
])('earnings per share of %s on the current share basis are %s', (slug, expected) => {
  const { columns, rows } = homeView();
  const column = columns.findIndex(({ key }) => key === 'eps');
  expect(rows.find(({ period }) => period.slug === slug)?.figures[column]?.text).toBe(expected);
});

test('the first-half forecast stands against its result', () => {
  const table = periodView('1h23').forecasts?.tables.find(({ id }) => id === 'forecast-result');
  expect(table?.rows.slice(0, 2).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['138.0', '128.2', '(9.8)', '(7.1)'],
    ['13.4', '12.1', '(1.3)', '(9.7)'],
  ]);
});

test('a printed figure is never our rounding of a finer one', () => {
  const row = statementView('1h20', 'operating-results').tables[0]?.rows.find(({ label }) => label === 'Total gross profit');
  expect(row?.cells.map(({ text }) => text)).toEqual(['15,200', '17,455', '14.8']);
});

test('no movement is computed across accounting standards, units or share bases; only a table of two standards has their difference', () => {
  const beside = new Set(items.flatMap(({ standards }) => figuresIn(standards)));
  const computed = shown.filter((figure) => figure.from !== undefined && !beside.has(figure));
  expect(computed.length).toBeGreaterThan(500);
  const mixed = computed.filter(({ from }) => new Set(from?.map((id) => facts.get(id)?.standard)).size > 1);
  expect(mixed).toEqual([]);
});

test('no percentage stands on cash flows and changes in equity', () => {
  const rates = statements
    .filter(({ slug }) => slug === 'cash-flows' || slug === 'changes-in-equity')
    .flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.filter(({ role }) => role === 'rate')));
  expect(rates).toEqual([]);
});

test('both standards of a period stand on its page, its own document first', () => {
  const standards = periodView('1h18').statements.map(({ statement, standard }) => `${statement} ${standard}`);
  expect(standards).toContain('profit-or-loss US GAAP');
  expect(standards.indexOf('profit-or-loss IFRS')).toBeGreaterThan(standards.indexOf('profit-or-loss US GAAP'));
});

describe('documents', () => {
  test.each(documentSlugs().map((slug) => [slug]))('%s: every fact has its anchor once', (slug) => {
    const anchors = documentView(slug).blocks.flatMap(({ lines }) =>
      lines.flatMap(({ cells }) => cells.flat().flatMap(({ fact }) => fact?.id ?? [])),
    );
    const known = [...facts.keys()].filter((id) => id.startsWith(`${slug}#`));
    expect(anchors.toSorted()).toEqual(known.toSorted());
  });
});

test('every figure leads to a fact that exists', () => {
  const dangling = shown.filter(({ fact }) => fact !== undefined && !facts.has(fact));
  expect(shown.length).toBeGreaterThan(5000);
  expect(dangling).toEqual([]);
});

describe('published facts', () => {
  const published = publishedFacts();
  test('are all there, in the order of the contract', () => {
    expect(published.length).toBe(facts.size);
    const keys = published.map(
      ({ filing, line, offset }) => `${filing} ${String(line).padStart(6, '0')} ${String(offset).padStart(6, '0')}`,
    );
    expect(keys).toEqual(keys.toSorted());
  });
  test.each([
    ['2019-11-14-2q19-quarterly-report', 'profit-or-loss', 'yes', 'first-seen'],
    ['2020-11-09-1h20-earnings-release', 'profit-or-loss', 'yes', 'latest'],
    ['2020-11-09-1h20-earnings-release', 'operating-results', '', 'latest'],
  ])('revenue of 1H19 in %s, %s', (filing, statement, canonical, vintage) => {
    const fact = published.find(
      (each) =>
        each.filing === filing &&
        each.statement === statement &&
        each.item === 'revenue' &&
        each.period_label === '1H19' &&
        each.unit === 'JPY',
    );
    expect(fact).toMatchObject({ canonical, vintage, months: 6, entity: '3774' });
  });
});
