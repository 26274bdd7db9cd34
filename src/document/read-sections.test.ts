import { expect, it } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { readSections } from './read-sections.ts';
import { kindOfHeading } from './section-kinds.ts';

it.each([
  ['Overview of 1H25 Financial Results and Business Outlook', 'overview'],
  ["2. Management's Analysis of Financial Position, Results of Operations and Cash Flows", 'management-analysis'],
  ['(1) Results of Operations', 'results'],
  ['i) Revenues', 'results'],
  ['Selling, general and administrative expenses', 'results'],
  ['Financial Position as of September 30, 2025', 'financial-position'],
  ['Cash Flows used in Investing Activities', 'cash-flows'],
  ['Condensed Consolidated Statements of Cash Flows (Unaudited)', 'statements'],
  ['Notes to Condensed Consolidated Financial Statements', 'notes'],
  ['Going Concern Assumption', 'going-concern'],
  ['3. Significant Accounting Policies', 'accounting-policies'],
  ['Subsequent Events', 'subsequent-events'],
  ["Independent Auditor's Report on Review", 'review'],
  ['2 Changes in Directors and Company Auditors', undefined],
  ['2. Dividends', 'dividends'],
  ['3. Forecast of Consolidated Results', 'targets'],
  ['Material Contracts, etc.', undefined],
])('%s', (heading, kind) => expect(kindOfHeading(heading)).toBe(kind));

it('gives a heading without a known word the kind around it, and ends a section at the next of its level', () => {
  const texts = [
    'Results of Operations',
    'Tools',
    'words',
    'Financial Position',
    'words',
    'Notes to Financial Statements',
    'Revenue',
    'Subsequent Events',
  ];
  const levels = [1, 2, undefined, 1, undefined, 1, 2, 2];
  const blocks = texts.map((_, index) => {
    const level = levels[index];
    const place = { firstLine: index + 1, lastLine: index + 1 };
    return level === undefined ? { kind: 'paragraph' as const, ...place } : { kind: 'heading' as const, level, ...place };
  });
  const found = readSections(readLines(texts.join('\n')), blocks);
  expect(found.map(({ firstLine, kind, lastLine }) => `${firstLine}-${lastLine} ${kind}`)).toEqual([
    '1-3 results',
    '2-3 results',
    '4-5 financial-position',
    '6-8 notes',
    '7-7 notes',
    '8-8 subsequent-events',
  ]);
});
