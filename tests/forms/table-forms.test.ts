import { describe, expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';
import { readHtml } from '#read/html/read-html.ts';
import { readMarkdown } from '#read/markdown/read-markdown.ts';
import { readPages } from '#read/pdf/read-pages.ts';
import { sketchPage } from '#tests/pdf/sketch-page.ts';

/** A table as its rows, with what stands above it. */
interface Sample {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const top = ['Example Holdings plc', 'Interim report for the six months ended 30 June 2025'];

const asText = ({ rows, title }: Sample): string =>
  [...top, title, '(in EUR million)', rows.map((row) => row.join('\t')).join('\n')].join('\n\n');

const asMarkdown = ({ rows, title }: Sample): string => {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${(rows[0] ?? []).map(() => ' --- ').join('|')}|`;
  return [...top.map((line) => `# ${line}`), `## ${title}`, '(in EUR million)', [head, rule, ...body].flat().join('\n')].join('\n\n');
};

const asHtml = ({ rows, title }: Sample): string =>
  `<!doctype html><body>${[...top, title].map((line) => `<h2>${line}</h2>`).join('')}<p>(in EUR million)</p><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body>`;

/** The text that a PDF of the table gives: labels flush left, figures and their heads flush right. */
const asPage = ({ rows, title }: Sample): string => {
  const isLabel = (column: number): boolean => rows.slice(-2).every((row) => /\p{L}{3}/u.test(row[column] ?? ''));
  const lines = rows.map((row) => row.map((cell, column) => (isLabel(column) ? `   ${cell}`.padEnd(26) : cell.padStart(20))).join(''));
  const page = sketchPage([...top, title, '(in EUR million)'].map((line) => `${line}\n\n`).join('') + lines.join('\n'));
  return readPages([page])
    .map(({ text }) => text)
    .join('\n');
};

/** Label, period and value of each fact, in the order of the text, and what stayed without a meaning. */
function readAll(text: Parameters<typeof ingestFiling>[0]['text']): { facts: readonly string[]; unresolved: readonly string[] } {
  const { facts, ledger } = ingestFiling({ filing: 'example', text, sha256: '0'.repeat(64) });
  const dated = ({ period }: (typeof facts)[number]): string => ('instant' in period ? period.instant : `${period.start}/${period.end}`);
  return {
    facts: facts.map((fact) => `${fact.label} ${dated(fact)} ${fact.value}`),
    unresolved: ledger.unresolved.map(({ printed, reason }) => `${printed}: ${reason}`),
  };
}

const refused = (text: ReturnType<typeof readHtml>) => {
  if ('refusal' in text) throw new Error(String(text.refusal));
  return text;
};

const routes = {
  text: asText,
  markdown: (sample: Sample) => refused(readMarkdown(asMarkdown(sample))),
  html: (sample: Sample) => refused(readHtml(asHtml(sample))),
  page: asPage,
} as const;

describe.each(Object.entries(routes))('a table in %s', (_, write) => {
  test('with its labels in the last column', () => {
    const rows = [
      ['30 June 2025', '31 December 2024', ''],
      ['404', '318', 'Cash and cash equivalents'],
      ['604', '561', 'Inventories'],
      ['1,008', '879', 'Total assets'],
    ];
    expect(readAll(write({ title: 'Consolidated balance sheet', rows })).facts).toEqual([
      'Cash and cash equivalents 2025-06-30 404000000',
      'Cash and cash equivalents 2024-12-31 318000000',
      'Inventories 2025-06-30 604000000',
      'Inventories 2024-12-31 561000000',
      'Total assets 2025-06-30 1008000000',
      'Total assets 2024-12-31 879000000',
    ]);
  });

  test('with the numbers of months over years', () => {
    const rows = [
      ['', '4-6', '4-6', '1-6'],
      ['', '2025', '2024', '2025'],
      ['Revenue', '1,204', '1,118', '2,388'],
      ['Cost of sales', '(804)', '(761)', '(1,598)'],
      ['Gross profit', '400', '357', '790'],
    ];
    expect(readAll(write({ title: 'Consolidated income statement', rows })).facts.slice(0, 3)).toEqual([
      'Revenue 2025-04-01/2025-06-30 1204000000',
      'Revenue 2024-04-01/2024-06-30 1118000000',
      'Revenue 2025-01-01/2025-06-30 2388000000',
    ]);
  });

  test('with a label in the corner', () => {
    const rows = [
      ['Six months ended 30 June', '2025', '2024'],
      ['Revenue', '1,204', '1,118'],
      ['Cost of sales', '(804)', '(761)'],
      ['Gross profit', '400', '357'],
    ];
    expect(readAll(write({ title: 'Consolidated income statement', rows })).facts.slice(0, 2)).toEqual([
      'Revenue 2025-01-01/2025-06-30 1204000000',
      'Revenue 2024-01-01/2024-06-30 1118000000',
    ]);
  });

  test('with years as rows, which are listed and not guessed', () => {
    const rows = [
      ['', '30 June 2025', '31 December 2024'],
      ['2025', '1,200', '1,100'],
      ['2026', '2,300', '2,200'],
      ['Thereafter', '1,000', '1,000'],
      ['Total debt', '4,500', '4,300'],
    ];
    const { facts, unresolved } = readAll(write({ title: 'Maturities of long-term debt', rows }));
    expect(facts).toEqual([
      'Thereafter 2025-06-30 1000000000',
      'Thereafter 2024-12-31 1000000000',
      'Total debt 2025-06-30 4500000000',
      'Total debt 2024-12-31 4300000000',
    ]);
    const reason = 'The row is a year, and nothing says whether its amounts were of that year or fall due in it.';
    expect(unresolved).toEqual(['1,200', '1,100', '2,300', '2,200'].map((printed) => `${printed}: ${reason}`));
  });
});

test('units in the last column are no labels', () => {
  const rows = [
    ['', '2025', '2024', ''],
    ['Revenue', '1,204', '1,118', 'EUR million'],
    ['Employees', '804', '761', 'people'],
    ['Sites', '40', '35', 'sites'],
  ];
  const { facts } = readAll(asText({ title: 'Key figures', rows }));
  expect(facts.filter((fact) => fact.startsWith('Revenue'))).toHaveLength(2);
});
