import { describe, expect, test } from 'vitest';
import { readArchive } from '#series/archive.ts';
import { dividendsView } from '#views/announced/dividends-view.ts';
import { forecastsView } from '#views/announced/forecasts-view.ts';
import { correctionsView } from '#views/corrections-view.ts';
import { itemView } from '#views/item-view.ts';
import { comparePage, compareSlugs } from '#views/over-periods/compare-view.ts';
import { overPeriodsSlugs, statementOverPeriods } from '#views/over-periods/statement-over-periods.ts';
import { periodSlugs, periodView } from '#views/period-view.ts';
import type { SeriesTable } from '#views/series-table.ts';
import { figuresIn } from './figures-in.ts';

/** The pages over all periods, on the five sample filings. */

const facts = new Map(readArchive().flatMap(({ filing }) => [...filing.factById]));
const statements = overPeriodsSlugs().map((slug) => statementOverPeriods(slug));
const comparisons = compareSlugs()
  .filter((slug) => !slug.endsWith('-standards'))
  .map(comparePage);

function cellsOf(table: SeriesTable | undefined, label: string): readonly string[] {
  const row = table?.rows.find((each) => each.label === label && each.cells.length > 0);
  return row?.cells.map(({ text }) => text) ?? [];
}

function headersOf(table: SeriesTable | undefined): readonly string[] {
  return table?.columns.map(({ header }) => header.join(' ')) ?? [];
}

const tableIn = (slug: string, id: string): SeriesTable | undefined =>
  statements
    .find((view) => view.slug === slug)
    ?.blocks.flatMap(({ tables }) => tables)
    .find((table) => table.id === id);

describe('one statement over all periods', () => {
  test('stands newest first, the standards apart, the half-years before the quarters', () => {
    const view = statements.find(({ slug }) => slug === 'profit-or-loss');
    expect(view?.blocks.map(({ standard, tables }) => `${standard}: ${tables.map(({ title }) => title).join(', ')}`)).toEqual([
      'IFRS: Six months, Three months',
      'US GAAP: Six months, Three months',
    ]);
    expect(headersOf(tableIn('profit-or-loss', 'profit-or-loss-6-ifrs'))).toEqual(['1H23', '1H22', '1H20', '1H19', '1H18']);
  });

  test('a figure in millions is the printed one, not our rounding of thousands', () => {
    expect(cellsOf(tableIn('profit-or-loss', 'profit-or-loss-6-ifrs'), 'Gross Profit')).toEqual([
      '29,189',
      '26,491',
      '17,455',
      '15,200',
      '14,247',
    ]);
  });

  test('a period that a later document states otherwise stands twice', () => {
    const table = tableIn('cash-flows', 'cash-flows-6-ifrs');
    expect(headersOf(table)).toEqual(['1H23', '1H22', '1H20', '1H19 Latest', '1H19 First seen', '1H18']);
    expect(cellsOf(table, 'Decrease (increase) in trade receivables').slice(3, 5)).toEqual(['4,055', '3,127']);
    expect(cellsOf(table, 'Decrease (increase) in contract assets').slice(3, 5)).toEqual(['(928)', '']);
    expect(cellsOf(table, 'Subtotal').slice(3, 5)).toEqual(['14,840', '14,840']);
    expect(table?.notes).toContain('1H19, first seen: in the 1H19 quarterly report, November 14, 2019.');
  });

  test('gaps and breaks are said', () => {
    const notes = tableIn('cash-flows', 'cash-flows-6-ifrs')?.notes.join(' ') ?? '';
    expect(notes).toContain('Not in this archive: 1H21.');
    expect(notes).toMatch(/IFRS 16 Leases, from April 1, 2019; .*Depreciation and amortization/);
  });
});

describe('periods side by side', () => {
  test('the pairs that most readers ask for are ready', () => {
    expect(compareSlugs()).toEqual(expect.arrayContaining(['first-halves', '1h20-1h19', '1h23-1h20', '1h23-1h22']));
  });

  test('amount, change, per cent and common size', () => {
    const [table] = comparePage('1h20-1h19').sections[0]?.tables ?? [];
    expect(headersOf(table)).toEqual(['1H20', '1H19', 'Change Amount', 'Change %', 'Share of revenues 1H20', 'Share of revenues 1H19']);
    expect(cellsOf(table, 'Operating Profit')).toEqual(['5,239,049', '3,351,950', '1,887,099', '56.3', '5.2', '3.4']);
    expect(cellsOf(table, 'Basic earnings per share (JPY per share)')).toEqual(['61.43', '38.96', '22.47', '57.7', '', '']);
  });

  test.each([
    ['1h23-1h20', 'profit-or-loss', 'Basic earnings per share (JPY per share)', 'Not compared: printed on different share bases: '],
    ['1h19-1h18', 'cash-flows', 'Depreciation and amortization', 'Not compared across IFRS 16 Leases: '],
    ['1h19-1h18', 'cash-flows', 'Subtotal', 'Not compared across IFRS 16 Leases: '],
    ['1h20-1h19', 'financial-position', 'Deferred income', 'Not compared across Separate presentation of contract assets'],
  ])('%s: no change of %s, %s, and why', (slug, statement, label, why) => {
    const table = comparePage(slug).sections.find((section) => section.slug === statement)?.tables[0];
    const change = table?.columns.findIndex(({ key }) => key.startsWith('change')) ?? -1;
    expect(cellsOf(table, label)[change]).toBe('');
    expect(table?.notes.some((note) => note.startsWith(why))).toBe(true);
  });

  test('no percentage stands on cash flows', () => {
    const tables = comparisons.flatMap(({ sections }) =>
      sections.filter(({ slug }) => slug === 'cash-flows').flatMap((each) => each.tables),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.flatMap(({ columns }) => columns.filter(({ key }) => key === 'rate'))).toEqual([]);
  });
});

test('every figure leads to a fact that exists, and nothing is computed across accounting standards', () => {
  const shown = figuresIn([statements, comparisons, forecastsView(), dividendsView()]);
  expect(shown.length).toBeGreaterThan(5000);
  expect(shown.filter(({ fact }) => fact !== undefined && !facts.has(fact))).toEqual([]);
  expect(shown.filter(({ from }) => new Set(from?.map((id) => facts.get(id)?.standard)).size > 1)).toEqual([]);
});

describe('two accounting standards of one period', () => {
  const [income] = comparePage('1h18-standards').sections[0]?.tables ?? [];

  test('stand side by side with their difference', () => {
    expect(headersOf(income)).toEqual(['US GAAP', 'IFRS', 'IFRS less US GAAP', 'Line under US GAAP']);
    expect(cellsOf(income, 'Operating Profit')).toEqual(['2,912', '3,285', '373', 'OPERATING INCOME']);
  });

  test('a balance has the name of its item, not that of the other end of the period', () => {
    const labels = comparePage('1h18-standards').sections.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.map((row) => row.label)),
    );
    expect(labels.filter((label) => label.startsWith('Cash and cash equivalents'))).toEqual([
      'Cash and cash equivalents, at the end of period',
    ]);
  });

  test('without a percentage', () => {
    const columns = comparePage('1h18-standards').sections.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
    expect(columns.filter(({ role, unitText }) => role === 'rate' || unitText === '%')).toEqual([]);
  });
});

describe('was it restated?', () => {
  const sentence = (slug: string, label: string) =>
    statements.find((view) => view.slug === slug)?.restatements[0]?.sentences.find((each) => each.label === label);

  test.each([
    [
      'cash-flows',
      '1H19',
      /^Presented otherwise in the 1H20 earnings release: .*trade receivables.*contract assets.*39 of them in both documents, are unchanged\.$/,
    ],
    [
      'profit-or-loss',
      '1H19',
      /^Not restated: 23 figures stand in the 1H20 earnings release as in the 1H19 quarterly report\. Also stated as if the shares had been split/,
    ],
    ['financial-position', 'March 31, 2020', /^Not restated: 48 figures/],
    ['profit-or-loss', '1H22', /^First seen in this archive as a comparative: the 1H23 earnings release\.$/],
    ['changes-in-equity', '1H22', /Cumulative impact of adopting IAS12: total equity at the opening 111 \(JPY millions\)/],
  ])('%s of %s', (slug, label, expected) => expect(sentence(slug, label)?.sentence).toMatch(expected));

  test('what moved leads to both documents', () => {
    expect(sentence('cash-flows', '1H19')?.evidence.map(({ text }) => text)).toEqual([
      'line 462: 4,054,551',
      'line 465: (927,948)',
      'line 788: 3,126,603',
      'F02',
      'line 470: (62,455)',
      'line 469: 532,782',
      'line 788: 470,327',
      'F02',
    ]);
  });
});

test('a period page has one sentence for each statement and standard', () => {
  for (const slug of periodSlugs()) {
    const told = periodView(slug).comparability.flatMap((text) => /^(Statement of [^:]+): /.exec(text)?.[1] ?? []);
    expect(new Set(told).size, slug).toBe(told.length);
  }
  expect(periodView('fy2018').comparability.filter((text) => text.startsWith('Statement of cash flows'))).toEqual([]);
});

describe('corrections and restatements', () => {
  const { groups, issuer, own } = correctionsView();

  test('each kind of difference has its entries, and nothing is left unexplained', () => {
    expect([issuer.length, own.length]).toEqual([0, 0]);
    expect(groups.map(({ id, entries }) => `${id} ${entries.length}`)).toEqual(['presentation 3', 'policies 6', 'standards 1', 'splits 4']);
  });

  test('the splits have a factor and a day', () => {
    const texts = groups.find(({ id }) => id === 'splits')?.entries.map(({ text }) => text);
    expect(texts?.slice(0, 2)).toEqual([
      'Effective January 1, 2021, factor 2. Figures per share of documents before that day stand on the earlier basis.',
      'Effective October 1, 2022, factor 2. Figures per share of documents before that day stand on the earlier basis.',
    ]);
  });
});

describe('forecasts', () => {
  const section = (id: string) => forecastsView().sections.find((each) => each.id === id);
  const table = (id: string) =>
    forecastsView()
      .sections.flatMap(({ tables }) => tables)
      .find((each) => each.id === id);

  test('a revision is a second announcement', () => {
    expect(headersOf(table('year-2021')).slice(0, 2)).toEqual(['Before the revision of November 9, 2020', 'Announced November 9, 2020']);
    expect(cellsOf(table('year-2021'), 'Revenues')).toEqual(['210.0', '212.0', '3.7', '2.0', '1.0']);
  });

  test('what was reached stands beside the same part of the year before, and what is left', () => {
    expect(cellsOf(table('year-2021-progress'), 'Revenues')).toEqual(['101.7', '48.0', '48.5', '110.3']);
    expect(headersOf(table('year-2024-progress'))[2]).toBe('1H22 of its year, implied');
    expect(cellsOf(table('year-2024-progress'), 'Operating profit')).toEqual(['12,080', '38.3–38.4', '41.0–41.1', '19,420']);
  });

  test('the result of the first half stands against its forecast, with the company’s reason', () => {
    expect(cellsOf(table('1h23-outcome'), 'Revenues')).toEqual(['138.0', '128.2', '(9.8)', '(7.1)']);
    expect(cellsOf(table('1h23-outcome'), 'Operating profit')).toEqual(['13.4', '12.1', '(1.3)', '(9.7)']);
    expect(section('1h23')?.reasons.map(({ place }) => place.text)).toEqual(['1H23 earnings release, line 211']);
  });

  test('no outcome is shown across accounting standards', () => {
    expect(table('year-2019-outcome')).toBeUndefined();
    expect(section('year-2019')?.notes[0]).toMatch(/IFRS only.*US GAAP/);
  });

  test('figures per share have no progress', () => {
    const progress = forecastsView().sections.flatMap(({ tables }) => tables.filter(({ id }) => id.endsWith('-progress')));
    expect(progress.flatMap(({ rows }) => rows.filter(({ label }) => label.includes('per share')))).toEqual([]);
  });
});

describe('dividends', () => {
  test.each([
    ['FY2023', ['17.18', '17.18', '34.36', '1']],
    ['FY2022', ['14.625', '14.63', '29.255', '2 and 1']],
    ['FY2020', ['5.125', '5.125', '10.25', '4 and 2']],
    ['FY2019', ['3.375', '3.375', '6.75', '4']],
  ])('%s on the current share basis', (label, cells) => {
    expect(cellsOf(dividendsView().current, label).slice(0, 4)).toEqual(cells);
  });

  test('as printed, nothing is converted', () => {
    const printed = dividendsView().printed.rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text));
    expect(printed).toContainEqual(['20.50', '10.25', '30.75']);
    expect(printed).toContainEqual(['', '', '41.00']);
  });
});

test('in the other order the columns stand the other way round, each figure under its period', () => {
  for (const slug of overPeriodsSlugs()) {
    const [newest, oldest] = [statementOverPeriods(slug), statementOverPeriods(slug, 'oldest')];
    const read = ({ blocks }: typeof newest) =>
      blocks.flatMap(({ tables }) =>
        tables.flatMap(({ columns, rows }) =>
          rows.flatMap(({ key, cells }) => cells.map((cell, at) => `${key} | ${columns[at]?.key} | ${cell.text}`)),
        ),
      );
    expect(read(oldest).toSorted()).toEqual(read(newest).toSorted());
    expect(oldest.blocks[0]?.tables[0]?.columns.at(-1)?.header[0]).toBe(newest.blocks[0]?.tables[0]?.columns[0]?.header[0]);
    expect(newest.reversed.href).toMatch(/\/oldest-first\/$/);
  }
});

test('the company’s own measures are named as such wherever they stand among others', () => {
  const tables = [
    ...statements.flatMap(({ blocks }) => blocks.flatMap((block) => block.tables)),
    ...comparisons.flatMap(({ sections }) => sections.flatMap((section) => section.tables)),
  ];
  const own = tables.filter(({ rows }) => rows.some(({ label }) => /\b(?:adjusted|ebitda)\b/i.test(label)));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter(({ notes }) => !notes.some((note) => note.includes('own measures'))).map(({ id }) => id)).toEqual([]);
  const series = itemView('profit-loss').series.filter(({ title }) => title.includes('Adjusted'));
  expect(series.map(({ note }) => note)).toEqual([expect.stringContaining('own measures')]);
});
