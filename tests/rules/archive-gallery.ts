import { type ArchivedFiling, checkArchive } from '#checks/check-archive.ts';
import type { Finding } from '#model/finding.ts';
import { ingestFiling } from '#pipeline.ts';

interface ArchiveCase {
  readonly rule: 'C01';
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

export const archiveGallery: readonly ArchiveCase[] = [
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
