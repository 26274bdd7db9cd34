import { describe, expect, test } from 'vitest';
import { damages } from './keyed-damage.ts';
import { readKeyedFilings } from './keyed-filings.ts';
import { ingestText } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';

const filings = readKeyedFilings((name) => /^(?:2023-11|02|04|09)/.test(name));

/** What one class of damage, everywhere in a filing at once, may cost of recall and add of false facts: as measured, over four filings. */
const bounds: Readonly<Record<string, readonly [lost: number, extra: number]>> = {
  'first letter of every fourth label lost': [0.003, 0],
  'labels split over two cells': [0, 0],
  'labels in the second column': [0, 0],
  'empty cells at the end of rows': [0, 0],
  'two heads merged into one cell': [0.002, 0],
  'all labels repeated in the corner': [0.033, 0],
  'header rows in reverse order': [0.014, 12],
  'a head over two rows': [0, 0],
  'title lost': [0.056, 0],
  'caption below the table': [0.015, 0],
  'page break with the header repeated': [0, 0],
  'page break without a header': [0, 0],
  'a blank line in the table': [0, 0],
  'a bracket not closed': [0, 0],
  'figures underlined': [0, 0],
  'footnote marks on labels': [0, 0],
  'every seventh row twice': [0, 92],
  'figures on headings that are not there in print': [0, 14],
};

test('each class of damage has bounds', () => {
  expect(Object.keys(damages)).toEqual(Object.keys(bounds));
});

describe('damage costs no more than measured', () => {
  test.each(Object.entries(damages))('%s', (name, change) => {
    let [keyed, lost, extra] = [0, 0, 0];
    for (const { name: filing, text, key, plain } of filings) {
      const damaged = change({ lines: text.split('\n'), key });
      const after = scoreFacts(damaged.key, ingestText(filing, damaged.lines.join('\n')).facts);
      keyed += key.length;
      lost += plain.exact - after.exact;
      extra += after.extra.length - plain.extra.length;
    }
    const [mostLost, mostExtra] = bounds[name] ?? [0, 0];
    expect(lost / keyed).toBeLessThanOrEqual(mostLost);
    expect(extra).toBeLessThanOrEqual(mostExtra);
  });
});
