import { expect, it } from 'vitest';
import type { FilingEvent } from '#model/filing.ts';
import type { IsoDate } from '#model/period.ts';
import type { Token } from '#model/token.ts';
import { readLines } from '#read/read-lines.ts';
import { listCountClaims } from './list-count-claims.ts';

const split: FilingEvent = {
  kind: 'stock-split',
  date: '2026-01-01' as IsoDate,
  factor: 2,
  said: { value: '', span: { line: 9, offset: 3, length: 1 } },
};

/** What is listed of a token of a line that the ledger calls a claim. */
function listed(text: string, token: string, detail: string, events: readonly FilingEvent[] = [split]): string | undefined {
  const lines = readLines(text);
  const tokens: readonly Token[] = [{ line: 1, offset: text.indexOf(token) + 1, token, fate: 'claim', detail }];
  const [claim] = listCountClaims(tokens, lines, [{ kind: 'paragraph', firstLine: 1, lastLine: 1 }], [], events, 'invented');
  return (
    claim &&
    `${claim.printed}@${claim.offset} ${claim.kind} ${claim.value} ${claim.unit} ${claim.verdict}${claim.facts.map((id) => ` ${id.slice(9)}`)}`
  );
}

it.each([
  ['an increase of 500 line openings', '500', 'a count', '500@16 count 500 openings not-linked'],
  ['the lease term ends within 12 months', '12', 'a measured amount', '12@28 count 12 months not-linked'],
  ['bandwidth of 500Gbps', '500Gbps', 'a measured amount', '500@14 count 500 Gbps not-linked'],
  ['over 2.5 million and more', '2.5', 'an amount in words of scale', '2.5@6 count 2500000 number not-linked'],
  ['shall be two hundred (200).', '(200).', 'a count in words and digits', '200@23 count 200 number not-linked'],
  ['a 2-for-1 stock split', '2-for-1', 'a ratio', '2-for-1@3 ratio 2 pure holds L9O3'],
  ['the shares are split at a ratio of 1:2.', '1:2.', 'a ratio', '1:2@36 ratio 2 pure holds L9O3'],
  ['after the split the unit is one half (1/2) of it', '(1/2)', 'a fraction', '1/2@39 ratio 0.5 pure holds L9O3'],
  ['a 3-for-1 stock split', '3-for-1', 'a ratio', '3-for-1@3 ratio 3 pure differs L9O3'],
  ['mixed at a ratio of 1:2.', '1:2.', 'a ratio', '1:2@21 ratio 2 pure not-linked'],
])('%s', (text, token, detail, expected) => {
  expect(listed(text, token, detail)).toBe(expected);
});

it('reads no number whose characters are damaged', () => {
  expect(
    listed('an increase of \\frac{4}{3}97,122 thousand', '\\frac{4}{3}97,122', 'an amount whose currency sign is damaged'),
  ).toBeUndefined();
});
