import { expect, test } from 'vitest';
import { countOperators } from './count-operators.ts';

const count = (...pieces: readonly string[]) => countOperators(pieces.map((piece) => new TextEncoder().encode(piece)));

test.each<[content: string, operators: number, saves: number]>([
  ['', 0, 0],
  ['q 1 0 0 1 5 5 cm Q', 3, 1],
  ['q q Q q Q Q', 6, 2],
  ['Q Q q', 3, 1],
  ['q(q \\) Q (Q) q)Tj q', 3, 2],
  ['q % Q Q\nq', 2, 2],
  ['[(a) -20 (b)] TJ q', 2, 1],
  ['qq Qq q*', 3, 0],
])('%s', (content, operators, saves) => {
  expect(count(content)).toEqual({ operators, saves });
});

test('a word that goes on in the next piece is one', () => {
  expect(count('q 1 w q', 'q q ', 'q')).toEqual({ operators: 5, saves: 3 });
});
