import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fiscalCalendarOf } from '#document/fiscal-calendar-of.ts';
import { plainText } from '#document/plain-text.ts';
import { readBlocks } from '#document/read-blocks.ts';
import { readMetadata } from '#document/read-metadata.ts';
import type { FilingMetadata } from '#model/filing.ts';
import { periodKey } from '#model/period.ts';
import { sliceAtSpan } from '#model/span.ts';
import { readLines } from '#read/read-lines.ts';

const root = new URL('../../content/filings/', import.meta.url);

function read(filing: string) {
  const lines = readLines(readFileSync(new URL(`${filing}/source.txt`, root), 'utf8'));
  const { value, diagnostics } = readMetadata(lines, readBlocks(lines), filing);
  return { lines, metadata: value, diagnostics };
}

const release2018 = '2018-11-06-1h18-earnings-release';
const report2019 = '2019-11-14-2q19-quarterly-report';
const report2020 = '2020-08-14-1q20-quarterly-report';
const release2020 = '2020-11-09-1h20-earnings-release';
const release2023 = '2023-11-06-1h23-earnings-release';

test('there are five filings', () => {
  expect(readdirSync(root)).toEqual([release2018, report2019, report2020, release2020, release2023]);
});

/** Value and line of a field: `value @ line`. */
function say<T>(stated: { readonly value: T; readonly span: { readonly line: number } } | undefined, show: (value: T) => string): string {
  return stated ? `${show(stated.value)} @ ${stated.span.line}` : 'not said';
}

const same = (value: string): string => value;
const opening = (value: string): string => value.split(' ').slice(0, 4).join(' ');

function describeFiling(filing: string): readonly string[] {
  const { metadata } = read(filing);
  return [
    metadata.documentType,
    say(metadata.issuer, same),
    say(metadata.ticker, same),
    say(metadata.published, same),
    say(metadata.period, periodKey),
    metadata.fiscalYearStart ?? 'not said',
    say(metadata.standard, same),
    say(metadata.rounding, same),
    say(metadata.unaudited, same),
    say(metadata.consolidated, same),
    say(metadata.review, opening),
    say(metadata.translation, opening),
    say(metadata.forwardLooking, opening),
  ];
}

const issuer = 'Internet Initiative Japan Inc.';

// biome-ignore format: one row per filing
test.each([
  [release2018, ['earnings-release', `${issuer} @ 768`, '3774 @ 772', '2018-11-06 @ 23', '2018-04-01/2018-09-30 @ 790', '04-01', 'US GAAP @ 764', 'rounded @ 788', 'unaudited @ 43', 'consolidated @ 23', 'not said', 'not said', 'Statements made in this @ 312']],
  [report2019,  ['quarterly-report', `${issuer} @ 40`, 'not said', '2019-11-14 @ 38', '2019-04-01/2019-09-30 @ 5', '04-01', 'IFRS @ 80', 'rounded @ 841', 'not said', 'consolidated @ 11', 'We have reviewed the @ 1271', 'This document has been @ 13', 'not said']],
  [report2020,  ['quarterly-report', `${issuer} @ 52`, 'not said', '2020-08-14 @ 46', '2020-04-01/2020-06-30 @ 5', '04-01', 'IFRS @ 126', 'rounded @ 737', 'not said', 'consolidated @ 11', 'We have reviewed the @ 1067', 'This document has been @ 13', 'This quarterly securities report @ 136']],
  [release2020, ['earnings-release', `${issuer} @ 603`, '3774 @ 607', '2020-11-09 @ 11', '2020-04-01/2020-09-30 @ 625', '04-01', 'IFRS @ 599', 'rounded @ 623', 'unaudited @ 37', 'consolidated @ 11', 'This document is not @ 695', 'not said', 'Statements made in this @ 241']],
  [release2023, ['earnings-release', `${issuer} @ 572`, '3774 @ 576', '2023-11-06 @ 16', '2023-04-01/2023-09-30 @ 596', '04-01', 'IFRS @ 568', 'rounded @ 594', 'unaudited @ 31', 'consolidated @ 16', 'This document is not @ 689', 'not said', 'Statements made in this @ 227']],
])('%s', (filing, expected) => {
  expect(describeFiling(filing)).toEqual(expected);
  expect(read(filing).diagnostics).toEqual([]);
});

test.each([
  [release2018, 'IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2019'],
  [report2019, 'Quarterly Securities Report'],
  [report2020, 'Quarterly Securities Report'],
  [release2020, 'IIJ Announces its First Six Months Financial Results for the Fiscal Year Ending March 31, 2021'],
  [release2023, 'IIJ Announces its First Six Months Results for the Fiscal Year Ending March 31, 2024'],
])('the title of %s', (filing, title) => {
  expect(read(filing).metadata.title?.value).toBe(title);
});

// biome-ignore format: one line per case
test.each([
  [release2018, { '1H18': '2018-04-01/2018-09-30', '1H17': '2017-04-01/2017-09-30', '2Q17': '2017-07-01/2017-09-30', '2Q18': '2018-07-01/2018-09-30', FY2018: '2018-04-01/2019-03-31' }],
  [report2019, { '1H19': '2019-04-01/2019-09-30', '1H18': '2018-04-01/2018-09-30', '1Q18': '2018-04-01/2018-06-30', '4Q18': '2019-01-01/2019-03-31', FY2018: '2018-04-01/2019-03-31' }],
  [report2020, { '1Q20': '2020-04-01/2020-06-30', '1Q19': '2019-04-01/2019-06-30' }],
  [release2020, { '1H20': '2020-04-01/2020-09-30', '1H19': '2019-04-01/2019-09-30', '1Q20': '2020-04-01/2020-06-30', FY2020: '2020-04-01/2021-03-31' }],
  [release2023, { '1H23': '2023-04-01/2023-09-30', '1H22': '2022-04-01/2022-09-30', FY23: '2023-04-01/2024-03-31', '2H23': '2023-10-01/2024-03-31' }],
])('labels of %s', (filing, expected) => {
  const { metadata } = read(filing);
  expect(Object.fromEntries(metadata.periodLabels.map(({ label, period }) => [label, periodKey(period)]))).toMatchObject(expected);
  expect(fiscalCalendarOf(metadata)).toEqual({ endMonth: 3, namedBy: 'start' });
});

test.each([
  [report2019, 'review', 'Financial Instruments and Exchange Act of Japan.'],
  [report2019, 'translation', 'the Japanese original shall prevail.'],
  [report2020, 'forwardLooking', 'projections as of August 14, 2020.'],
  [release2020, 'review', 'by certified public accountant or independent auditor.'],
  [release2018, 'forwardLooking', 'United States Securities and Exchange Commission.'],
] as const)('%s: the %s is whole', (filing, field, end) => {
  expect(read(filing).metadata[field]?.value.endsWith(end)).toBe(true);
});

// biome-ignore format: one line per case
test.each([release2018, report2019, report2020, release2020, release2023])('the characters at every place of %s are there', (filing) => {
  const { lines, metadata } = read(filing);
  const printed = (span: { line: number; offset: number; length: number }) => sliceAtSpan(lines[span.line - 1]?.text ?? '', span);
  const verbatim: readonly (keyof FilingMetadata)[] = ['issuer', 'ticker', 'title', 'unaudited', 'consolidated', 'review', 'translation', 'forwardLooking'];
  for (const field of verbatim) {
    const stated = metadata[field];
    if (typeof stated !== 'object' || !('span' in stated)) continue;
    expect(plainText(printed(stated.span))).not.toBe('');
    expect(stated.value).toContain(plainText(printed(stated.span)));
  }
  for (const { label, span } of metadata.periodLabels) expect(printed(span)).toBe(label);
});
