import { expect, test } from 'vitest';
import { codePointLength, sliceAtSpan } from '#model/span.ts';
import { filings, readText, sourceOf } from '#tests/filings/read-filing.ts';
import { seededRandom, seedOf } from '#tests/mutations/seeded-random.ts';

const cuts = 4;

/** Reads a text and reports the facts that are not what stands at their place. */
function misplaced(filing: string, text: string): readonly string[] {
  const lines = text.split('\n');
  const { facts } = readText(filing, text);
  return facts
    .filter(
      ({ line, offset, printed }) => sliceAtSpan(lines[line - 1] ?? '', { line, offset, length: codePointLength(printed) }) !== printed,
    )
    .map((fact) => fact.id);
}

test.each(filings)('%s is read whatever line it ends or begins at', (filing) => {
  const lines = sourceOf(filing).split('\n');
  const random = seededRandom(seedOf(filing));
  for (let count = 0; count < cuts; count += 1) {
    const at = 7 * random.below(Math.floor(lines.length / 7));
    expect(misplaced(filing, lines.slice(0, at).join('\n'))).toEqual([]);
    expect(misplaced(filing, lines.slice(at).join('\n'))).toEqual([]);
  }
});

test.each(filings)('%s is read with lines lost and repeated', (filing) => {
  const random = seededRandom(seedOf(filing));
  const lines = sourceOf(filing)
    .split('\n')
    .flatMap((line) => [[], [line, line], [line], [line], [line]][random.below(5)] ?? []);
  expect(misplaced(filing, lines.join('\n'))).toEqual([]);
});
