import { type ArchivedFiling, checkArchive } from '#checks/check-archive.ts';
import type { Finding } from '#model/finding.ts';
import { ingestFiling } from '#pipeline.ts';

interface ArchiveCase {
  readonly rule: string;
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly verdicts: readonly string[];
}

type Row = readonly [label: string, first: string, second: string, half: string];

const quarter = 'Three months ended June 30, 2031';
const rest = 'Three months ended September 30, 2031';
const half = 'Six months ended September 30, 2031';

function statement(heading: string, rows: readonly (readonly [label: string, value: string])[]): string {
  const body = rows.map(([label, value]) => `${label}\t${value}`).join('\n');
  return `Condensed Consolidated Statements of Profit or Loss\n\n\t${heading}\n\tMillions of yen\n${body}\n`;
}

function archived(filing: string, cover: string, issuer: string, statements: readonly string[]): ArchivedFiling {
  const text = [
    `Example Networks Inc.\n\nConsolidated Financial Results for the ${cover} (IFRS)\n\n(Amounts are rounded to the nearest million yen.)\n`,
    ...statements,
  ].join('\n');
  const { facts, document } = ingestFiling({ filing, text, sha256: '' });
  return { filing, issuer, facts, tables: document.tables, rounding: 'rounded' };
}

function archiveCase(name: string, rows: readonly Row[], verdicts: readonly string[], issuers = ['one', 'one']): ArchiveCase {
  const filings = [
    archived('first', quarter, issuers[0] ?? '', [
      statement(
        quarter,
        rows.map(([label, first]) => [label, first]),
      ),
    ]),
    archived('second', half, issuers[1] ?? '', [
      statement(
        half,
        rows.map(([label, , , whole]) => [label, whole]),
      ),
      statement(
        rest,
        rows.map(([label, , second]) => [label, second]),
      ),
    ]),
  ];
  return { rule: 'C01', name, findings: [...checkArchive(filings).values()].flatMap(({ findings }) => findings), verdicts };
}

const revenues: Row = ['Revenues', '61,687', '66,504', '128,191'];

const quarterCases: readonly ArchiveCase[] = [
  archiveCase('quarters that add up', [revenues], ['C01 exact']),
  archiveCase('a unit of rounding', [['Revenues', '61,687', '66,503', '128,191']], ['C01 within-rounding']),
  archiveCase('a digit', [['Revenues', '61,687', '66,504', '128,791']], ['C01 inconsistent']),
  archiveCase('another issuer', [['Revenues', '61,687', '66,504', '128,791']], [], ['one', 'other']),
  archiveCase(
    'two rows netted over the half',
    [
      ['Operating profit', '6,000', '6,078', '12,078'],
      ['Finance income', '900', '543', '1,143'],
      ['Finance expenses', '(601)', '(368)', '(669)'],
      ['Profit before tax', '6,299', '6,253', '12,552'],
    ],
    ['C01 exact', 'C01 not-evaluable', 'C01 not-evaluable', 'C01 exact'],
  ),
];

/** One filing of an archive: when it was published, what it covers, and its tables. */
interface Filing {
  readonly name: string;
  readonly cover: string;
  readonly standard?: string;
  readonly tables: readonly string[];
}

function ingest({ name, cover, standard = 'IFRS', tables }: Filing): ArchivedFiling {
  const text = [
    `Example Networks Inc.\n\nConsolidated Financial Results for the ${cover} (${standard})\n\n(Amounts are rounded to the nearest million yen.)\n`,
    ...tables,
  ].join('\n');
  const { facts, document } = ingestFiling({ filing: name, text, sha256: '' });
  return { filing: name, issuer: 'one', facts, tables: document.tables, rounding: 'rounded' };
}

/** What the rules of family F say of filings, oldest first. */
function comparedCase(rule: string, name: string, filings: readonly Filing[], verdicts: readonly string[]): ArchiveCase {
  const findings = [...checkArchive(filings.map(ingest)).values()].flatMap((checks) => checks.findings);
  return { rule, name, findings: findings.filter((finding) => /^[CFT]/.test(finding.rule)), verdicts };
}

type Line = string | readonly [label: string, ...values: readonly string[]];

function table(title: string, headings: readonly string[], lines: readonly Line[], unit = 'Millions of yen'): string {
  const body = lines.map((line) => (typeof line === 'string' ? line : line.join('\t'))).join('\n');
  return `${title}\n\n\t${headings.join('\t')}\n\t${headings.map(() => unit).join('\t')}\n${body}\n`;
}

const half31 = 'Six months ended September 30, 2031';
const half32 = 'Six months ended September 30, 2032';
const income = 'Condensed Consolidated Statements of Profit or Loss';
const cash = 'Condensed Consolidated Statements of Cash Flows';
const equity = "Condensed Consolidated Statements of Changes in Shareholders' Equity";
const position = 'Condensed Consolidated Statements of Financial Position';

const first = (tables: readonly string[], standard?: string): Filing => ({
  name: 'first',
  cover: half31,
  tables,
  ...(standard ? { standard } : {}),
});
const second = (tables: readonly string[], standard?: string): Filing => ({
  name: 'second',
  cover: half32,
  tables,
  ...(standard ? { standard } : {}),
});

const revenueThen = first([
  table(
    income,
    [half31],
    [
      ['Revenues', '99,220'],
      ['Operating profit', '3,352'],
    ],
  ),
]);
const revenueNow = (then: string): Filing =>
  second([
    table(
      income,
      [half31, half32],
      [
        ['Revenues', then, '101,665'],
        ['Operating profit', '3,352', '5,239'],
      ],
    ),
  ]);

function cashFlows(headings: readonly string[], lines: readonly Line[]): string {
  return table(cash, headings, ['Cash flows from operating activities', ...lines]);
}

const receivablesThen = first([
  cashFlows(
    [half31],
    [
      ['Profit before tax', '3,043'],
      ['Decrease (increase) in trade receivables', '3,127'],
      ['Cash flows from operating activities', '6,170'],
    ],
  ),
]);
const receivablesNow = (contractAssets: string): Filing =>
  second([
    cashFlows(
      [half31, half32],
      [
        ['Profit before tax', '3,043', '4,466'],
        ['Decrease (increase) in trade receivables', '4,055', '4,394'],
        ['Decrease (increase) in contract assets', contractAssets, '(1,111)'],
        ['Cash flows from operating activities', '6,170', '7,749'],
      ],
    ),
  ]);

function rollForward(rows: readonly Line[]): string {
  const body = rows.map((line) => (typeof line === 'string' ? line : line.join('\t'))).join('\n');
  return `${equity}\n\n${half32}\n\n\tShare capital\tRetained earnings\tTotal equity\n\tMillions of yen\tMillions of yen\tMillions of yen\n${body}\n`;
}

const restated = (after: string): Filing =>
  second([
    rollForward([
      ['Balance, April 1, 2032', '25,562', '37,024', '62,586'],
      ['Cumulative impact of adopting IAS 12', '-', '111', '111'],
      ['Restated balance at April 1, 2032', '25,562', after, '62,697'],
      ['Profit for the period', '-', '8,638', '8,638'],
      ['Balance, September 30, 2032', '25,562', '45,773', '71,335'],
    ]),
  ]);

const balanceThen = first([
  table(
    position,
    ['March 31, 2032'],
    [
      ['Total assets', '122,747'],
      ['Total liabilities', '60,161'],
      ['Total equity', '62,586'],
    ],
  ),
]);
const opened = (total: string): Filing =>
  second([
    rollForward([
      ['Balance, April 1, 2032', '25,562', '37,024', total],
      ['Profit for the period', '-', '8,638', '8,638'],
      ['Balance, September 30, 2032', '25,562', '45,662', '71,224'],
    ]),
  ]);

const perShare = (then: string): string =>
  table(
    income,
    [half31, half32],
    [
      ['Revenues', '99,220', '101,665'],
      ['Basic earnings per share (yen)', '38.96', '61.43'],
    ],
  ).concat(
    `\nAssuming the stock split had been conducted at the beginning of the previous fiscal year, basic earnings per share would have been as follows\n\n\t${half31}\t${half32}\nBasic earnings per share\t${then} yen\t30.71 yen\n`,
  );

const forecastTable = (revenues: string): string =>
  `3. Targets of Consolidated Financial Results for the Fiscal Year Ending March 31, 2033\n\n\tRevenues\tOperating profit\n\tJPY millions\tJPY millions\nFiscal Year Ending March 31, 2033\t${revenues}\t11,300\n`;

const comparedCases: readonly ArchiveCase[] = [
  comparedCase('F01', 'a comparative as it was printed', [revenueThen, revenueNow('99,220')], ['F01 exact', 'F01 exact']),
  comparedCase('F06', 'a digit of a comparative', [revenueThen, revenueNow('99,280')], ['F06 inconsistent', 'F01 exact']),
  comparedCase('F02', 'a row shown apart', [receivablesThen, receivablesNow('(928)')], ['F01 exact', 'F01 exact', 'F02 exact']),
  comparedCase(
    'F06',
    'a row shown apart that does not add up',
    [receivablesThen, receivablesNow('(982)')],
    ['F01 exact', 'F01 exact', 'F06 inconsistent'],
  ),
  comparedCase('F03', 'a new policy', [restated('37,135')], ['F03 exact', 'F03 exact']),
  comparedCase('F03', 'a digit of a restated balance', [restated('37,315')], ['F03 inconsistent', 'F03 exact']),
  comparedCase(
    'F04',
    'another accounting standard',
    [
      first(
        [
          table(
            'Consolidated Statements of Income',
            [half31],
            [
              ['Total revenues', '98,959'],
              ['Operating income', '2,912'],
            ],
          ),
        ],
        'US GAAP',
      ),
      revenueNow('99,220'),
    ],
    ['F04 not-evaluable', 'F04 not-evaluable'],
  ),
  comparedCase('F05', 'a split', [second([perShare('19.48')])], ['F05 exact', 'F05 within-rounding']),
  comparedCase('F05', 'a digit of a figure after a split', [second([perShare('19.84')])], ['F05 inconsistent', 'F05 within-rounding']),
  comparedCase('F07', 'an opening balance', [balanceThen, opened('62,586')], ['F07 exact']),
  comparedCase(
    'F08',
    'a forecast that is repeated',
    [first([forecastTable('212,000')]), second([forecastTable('212,000')])],
    ['F08 exact', 'F08 exact'],
  ),
  comparedCase(
    'F08',
    'a forecast that is revised',
    [first([forecastTable('210,000')]), second([forecastTable('212,000')])],
    ['F08 not-evaluable', 'F08 exact'],
  ),
  comparedCase('F09', 'a unit that was lost', [revenueThen, revenueNow('99,220,000')], ['F09 inconsistent', 'F01 exact']),
];

const prose = (...sentences: readonly string[]): string => `Results of Operations\n\n${sentences.join(' ')}\n`;
const ordersThen = first([
  prose('Orders received for tools were JPY9,120 million, up 14.0% YoY (JPY8,000 million for the six months ended September 30, 2030).'),
]);
const ordersNow = (then: string, rate: string): Filing =>
  second([prose(`Orders received for tools were JPY9,900 million, ${rate} YoY (JPY${then} for the six months ended September 30, 2031).`)]);
const ordersAlone = (rate: string): Filing =>
  second([prose(`For the six months ended September 30, 2032, orders received for tools were JPY9,900 million, ${rate} YoY.`)]);
const research = (cells: string): Filing =>
  first([
    table(
      income,
      [half31],
      [
        ['Revenues', '99,220'],
        ['Research and development expenses', cells],
        ['Operating profit', '3,352'],
      ],
    ),
  ]);
const researchNow = second([
  prose('Research and development expenses were JPY120 million, up 8.1% YoY (JPY111 million for the six months ended September 30, 2031).'),
]);
const expended = (span: string, amount: string): string =>
  `For the ${span.toLowerCase()}, research and development expenses were JPY${amount} million.`;
const researchByQuarter = (whole: string): readonly Filing[] => [
  { name: 'first', cover: quarter, tables: [prose(expended(quarter, '50'))] },
  { name: 'second', cover: half, tables: [prose(expended(half, whole), expended(rest, '61'))] },
];
const growth = (rate: string): Filing =>
  second([`${income}\n\n\t${half32}\tYoY Change\n\tMillions of yen\t%\nRevenues\t101,665\t${rate}\n`]);

/** What sentences say of the same thing in two filings. */
const toldCases: readonly ArchiveCase[] = [
  comparedCase(
    'F01',
    'a comparative told again',
    [ordersThen, ordersNow('9,120 million', 'up 8.6%')],
    ['F01 exact', 'T09 within-rounding'],
  ),
  comparedCase('F06', 'two digits of a told comparative', [ordersThen, ordersNow('9,210 million', 'up 7.5%')], ['F06 inconsistent']),
  comparedCase('F09', 'a told comparative in another unit', [ordersThen, ordersNow('9,120 thousand', 'up 8.6%')], ['F09 inconsistent']),
  comparedCase('F01', 'words that may head two things', [ordersThen, ordersNow('4,330 million', 'up 128.6%')], ['F01 not-evaluable']),
  comparedCase('F01', 'a table beside a sentence', [research('(111)'), researchNow], ['F01 exact', 'T09 within-rounding']),
  comparedCase('C01', 'told quarters that add up', researchByQuarter('111'), ['C01 exact']),
  comparedCase('C01', 'told quarters that do not', researchByQuarter('141'), ['C01 inconsistent']),
  comparedCase('F06', 'a digit between a table and a sentence', [research('(117)'), researchNow], ['F06 inconsistent']),
  comparedCase('T09', 'a told rate without its comparative', [ordersThen, ordersAlone('up 8.6%')], ['T09 within-rounding']),
  comparedCase('T09', 'a wrong rate without its comparative', [ordersThen, ordersAlone('up 6.8%')], ['T09 inconsistent']),
  comparedCase('T09', 'a rate of a table without its comparative', [revenueThen, growth('2.5')], ['T09 within-rounding']),
  comparedCase('T09', 'a wrong rate of a table without its comparative', [revenueThen, growth('5.2')], ['T09 inconsistent']),
];

export const archiveGallery: readonly ArchiveCase[] = [...quarterCases, ...comparedCases, ...toldCases];
