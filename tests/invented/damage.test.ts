import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { damages } from './keyed-damage.ts';
import { ingestText, parseKey, readFixtures } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = '2023-11-06-1h23-earnings-release';
const filings = [
  {
    name: sample,
    text: readFileSync(`${root}content/filings/${sample}/source.txt`, 'utf8'),
    key: parseKey(readFileSync(`${root}tests/keys/${sample}.jsonl`, 'utf8')),
  },
  ...readFixtures().filter(({ name }) => /^(?:02|04|09)/.test(name)),
];
const plain = filings.map(({ name, text, key }) => scoreFacts(key, ingestText(name, text).facts));

/** What one class of damage, everywhere in a filing at once, may cost of recall and add of false facts: as measured, over four filings. */
const bounds: Readonly<Record<string, readonly [lost: number, extra: number]>> = {
  'first letter of every fourth label lost': [0.003, 0],
  'labels split over two cells': [0.542, 0],
  'labels in the second column': [0.542, 0],
  'empty cells at the end of rows': [0, 0],
  'two heads merged into one cell': [0.002, 0],
  'all labels repeated in the corner': [0.033, 0],
  'header rows in reverse order': [0.016, 12],
  'a head over two rows': [0, 0],
  'title lost': [0.05, 0],
  'caption below the table': [0.014, 0],
  'page break with the header repeated': [0.13, 0],
  'page break without a header': [0.461, 0],
  'a blank line in the table': [0.461, 0],
  'a bracket not closed': [0, 0],
  'figures underlined': [0, 0],
  'footnote marks on labels': [0, 0],
  'every seventh row twice': [0, 92],
  'figures on headings that are not there in print': [0, 18],
};

test('each class of damage has bounds', () => {
  expect(Object.keys(damages)).toEqual(Object.keys(bounds));
});

describe('damage costs no more than measured', () => {
  test.each(Object.entries(damages))('%s', (name, change) => {
    let [keyed, lost, extra] = [0, 0, 0];
    for (const [index, { name: filing, text, key }] of filings.entries()) {
      const before = plain[index];
      const damaged = change({ lines: text.split('\n'), key });
      const after = scoreFacts(damaged.key, ingestText(filing, damaged.lines.join('\n')).facts);
      keyed += key.length;
      lost += (before?.exact ?? 0) - after.exact;
      extra += after.extra.length - (before?.extra.length ?? 0);
    }
    const [mostLost, mostExtra] = bounds[name] ?? [0, 0];
    expect(lost / keyed).toBeLessThanOrEqual(mostLost);
    expect(extra).toBeLessThanOrEqual(mostExtra);
  });
});
