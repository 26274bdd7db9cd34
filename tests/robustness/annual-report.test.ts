import { expect, test } from 'vitest';
import { reportedAt } from '#bench/archive/calendar.ts';
import { damagedRows, inventFiling } from '#bench/archive/invent-filing.ts';
import { ingestFiling } from '#pipeline.ts';

const notes = 400;
const text = inventFiling(reportedAt(541), 'earnings-release', 1, notes);
const { document, facts, findings, ledger } = ingestFiling({ filing: '2025-08-09-annual-report', text, sha256: 'x' });
const ofNotes = document.tables.filter(({ statement }) => statement === 'note');

test('a report as long as 200 printed pages is read to its last table', () => {
  expect(text.split('\n').length).toBeGreaterThan(200 * 35);
  expect(ofNotes.length).toBe(notes);
  expect(ofNotes.at(-1)?.title).toBe('Employee benefits, part 40');
});

test('every total of its notes is a fact, and foots but where a row is damaged', () => {
  const totals = facts.filter(({ label, statement }) => statement === 'note' && label === 'Total');
  expect(totals.length).toBe(2 * notes);
  const footed = new Set(findings.filter(({ rule, verdict }) => rule === 'T01' && verdict === 'exact').map((finding) => finding.facts[0]));
  const unfooted = totals.filter(({ id }) => !footed.has(id));
  expect(new Set(unfooted.map(({ table }) => table)).size).toBeLessThanOrEqual(damagedRows);
});

test('only damaged rows of it are unresolved', () => {
  const first = ofNotes[0]?.firstLine ?? 0;
  const rows = new Set(ledger.unresolved.filter(({ span }) => span.line >= first).map(({ span }) => span.line));
  expect(rows.size).toBeLessThanOrEqual(damagedRows);
});
