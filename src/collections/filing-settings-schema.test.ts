import { expect, test } from 'vitest';
import { describeIssues } from './broken-collection.ts';
import { filingSettingsSchema } from './filing-settings-schema.ts';

const correction = { at: '67:4', was: '66:4', reason: 'A digit was wrong.' };

test('a correction names places in both documents', () => {
  expect(filingSettingsSchema.parse({ corrects: '2026-11-06-1h26', corrections: [correction] })).toEqual({
    corrects: '2026-11-06-1h26',
    hidden: [],
    corrections: [{ line: 67, column: 4, was: { line: 66, column: 4 }, reason: 'A digit was wrong.' }],
  });
});

test('hides tables and replaces texts', () => {
  const hidden = [{ table: 212, reason: 'A list of offices.' }];
  expect(filingSettingsSchema.parse({ hidden, identity: { title: 'Results' } })).toEqual({
    corrections: [],
    hidden: [212],
    title: 'Results',
  });
});

test.each([
  [{ publish_after: '2026-11-06' }, 'publish_after: Not a moment with its time zone'],
  [{ publishAfter: '2026-11-06T15:00Z' }, 'Unrecognized key'],
  [{ hidden: [{ table: 212 }] }, 'hidden[0].reason'],
  [{ corrects: 'a', amends: 'b' }, 'corrects another one or amends it, not both'],
  [{ corrections: [correction] }, 'corrections wants corrects or amends'],
  [{ corrects: 'a', corrections: [{ ...correction, at: 'line 3' }] }, 'corrections[0].at: Not line:cell.'],
])('%j is refused: %s', (settings, expected) => {
  const { error } = filingSettingsSchema.safeParse(settings);
  expect(error === undefined ? '' : describeIssues(error)).toContain(expected);
});
