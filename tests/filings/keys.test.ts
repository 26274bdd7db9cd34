import { describe, expect, it } from 'vitest';
import { readFiling } from './read-filing.ts';
import { readKey, scoreAgainstKey } from './score-against-key.ts';

/** What is read of the two filings with a hand-made key: [figures of the key, right in value, period and unit]. */
const measured = [
  ['2019-11-14-2q19-quarterly-report', 1053, 1044],
  ['2023-11-06-1h23-earnings-release', 768, 768],
] as const;

describe.each(measured)('%s against its key', (filing, figures, exact) => {
  const score = scoreAgainstKey(readKey(filing), readFiling(filing).facts);

  it(`reads ${exact} of ${figures} figures`, () => {
    expect(score.key).toBe(figures);
    expect(score.exact, score.missed.join('\n')).toBeGreaterThanOrEqual(exact);
  });

  it('publishes no table figure that the key does not know', () => {
    expect(score.extra).toEqual([]);
  });
});
