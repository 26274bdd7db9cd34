import { describe, expect, test } from 'vitest';
import { readKeyedFilings } from './keyed-filings.ts';
import { ingestText } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';
import { wordings } from './wordings.ts';

const filings = readKeyedFilings((name) => /^(?:2023|03|09|10|16)/.test(name));

/** The share of figures that a wording may cost where it costs any, as measured; nothing for all the others. */
const bounds: Readonly<Record<string, number>> = {
  'thousands of yen → Yen (thousands)': 0.05,
  'YoY Change → % chg.': 0.015,
  'two blanks for one': 0.002,
};

test('bounds are bounds of wordings', () => {
  expect(Object.keys(bounds).filter((name) => !(name in wordings))).toEqual([]);
});

describe('the same in other words is read the same', () => {
  test.each(Object.entries(wordings))('%s', (name, change) => {
    let [keyed, lost, extra] = [0, 0, 0];
    for (const { name: filing, text, key, plain } of filings) {
      const changed = change(text);
      if (changed === text) continue;
      const score = scoreFacts(key, ingestText(filing, changed).facts);
      keyed += key.length;
      lost += plain.exact - score.exact;
      extra += score.extra.length - plain.extra.length;
    }
    expect(lost / Math.max(1, keyed)).toBeLessThanOrEqual(bounds[name] ?? 0);
    expect(extra).toBeLessThanOrEqual((bounds[name] ?? 0) * keyed);
  });
});
