import { expect, test } from 'vitest';
import { documentedRules } from './all-rules.ts';

test('every rule has an id of its own and says what, why, an example and a cause', () => {
  expect(new Set(documentedRules.map((rule) => rule.id)).size).toBe(documentedRules.length);
  for (const { id, title, what, why, example, cause } of documentedRules) {
    expect(id).toMatch(/^[TSCDFNQ]\d\d$/);
    for (const text of [title, what, why, example, cause]) expect(text.length).toBeGreaterThan(8);
  }
});

test('rules use words of comparison, not of assurance', () => {
  for (const rule of documentedRules) expect(JSON.stringify(rule)).not.toMatch(/\bproof|\bproves|verif|\baudit/i);
});
