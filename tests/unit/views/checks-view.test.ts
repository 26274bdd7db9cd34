import { expect, test } from 'vitest';
import { checksView, ruleSlugs, ruleView } from '#views/checks-view.ts';

test('what readers see of a finding holds no place in a file of ours and no hint to the publisher', () => {
  const rows = [checksView().problems, ...ruleSlugs().map((slug) => ruleView(slug).findings)].flatMap((list) => list.rows);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ message }) => /hint:|approvals\.yaml|source\.\w+:\d/.test(message)).map(({ id }) => id)).toEqual([]);
});

test('readers see days spelled and documents by their names', () => {
  const rows = [checksView().problems, ...ruleSlugs().map((slug) => ruleView(slug).findings)].flatMap((list) => list.rows);
  expect(rows.filter(({ message }) => /\b(19|20)\d\d-\d\d-\d\d/.test(message)).map(({ message }) => message)).toEqual([]);
});
