import { expect, test } from 'vitest';
import type { Finding } from '#model/finding.ts';
import { inventFact } from '#tests/preflight/invented-filing.ts';
import { bindFigures, openFindings } from './bind-figures.ts';
import { writeBinderPage } from './write-binder-page.ts';

const fact = inventFact('hill', 2026, 1, 'Revenue <net>', '5300');
const finding = (rule: string, verdict: Finding['verdict']): Finding => ({
  id: rule,
  rule,
  filing: 'hill',
  verdict,
  facts: [fact.id],
  statement: 'profit-or-loss',
  message: `${rule} speaks`,
});
const findings = [
  finding('T01', 'exact'),
  finding('T01', 'within-rounding'),
  finding('D01', 'inconsistent'),
  finding('C04', 'not-evaluable'),
];
const filing = { filing: 'hill', sha256: 'f00d', facts: [fact, inventFact('hill', 2026, 2, 'Tax', '7')], findings };
const faces = { serif: 'data:,', sans: 'data:,' };
const figures = bindFigures([filing], new Map([[fact.id, ['/1h26/']]]));

test('a figure has its place, its printed text, what holds of it and what does not, and the pages that show it', () => {
  expect(figures[0]).toMatchObject({ place: 'hill:1:2', printed: '5,300', holds: 'T01 2', differs: 'D01', pages: '/1h26/' });
});

test('only what does not agree is a finding of the binder', () => {
  expect(openFindings([filing], 'internal').map(({ rule }) => rule)).toEqual(['D01']);
});

test('each finding of the binder says who will see it, and what the company says', () => {
  const known = { ...finding('D02', 'inconsistent'), approved: true, audience: 'public', explanation: 'A slip.' } as const;
  const found = openFindings([{ ...filing, findings: [...findings, known] }], 'internal');
  expect(found.map(({ message, state }) => [state, message])).toEqual([
    ['open, internal', 'D01 speaks'],
    ['known, public', 'D02 speaks The company: A slip.'],
  ]);
});

test('on paper stand the figures that a page shows, with their text escaped', () => {
  const page = writeBinderPage(
    { title: '1H26', about: [['SHA-256', 'f00d']], figures, findings: openFindings([filing], 'internal') },
    faces,
  );
  expect(page).toContain('Revenue &lt;net&gt;');
  expect(page).toContain('(1 of 2 figures of the documents)');
  expect(page).not.toContain('>Tax<');
});
