import { expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';

const cover = 'Quarterly Report\n\nResults for the six months ended September 30, 2024 (From April 1, 2024 to September 30, 2024)\n';

function findings(...lines: readonly string[]): readonly string[] {
  const text = [cover, ...lines].join('\n').replaceAll('⇥', '\t');
  const { findings: all } = ingestFiling({ filing: '2024-11-14-2q24', text, sha256: '' });
  return all.filter(({ rule, verdict }) => rule === 'C03' && verdict === 'inconsistent').map(({ message }) => message);
}

const shares = (day: string) => [
  'Number of shares issued',
  '',
  `Class⇥As of ${day} (shares)`,
  'Common stock⇥46,734,600',
  'Total⇥46,734,600',
];
const holders = (day: string) => [
  'Major shareholders',
  '',
  `As of ${day}`,
  '',
  'Name⇥Number of shares held (shares)⇥Ownership (%)',
  'Sanbancho Holdings⇥10,095,000⇥22.40',
  'Akebono Trust Bank⇥2,040,100⇥4.53',
];

test('a balance of a day that has not come is found', () => {
  expect(findings(...shares('September 30, 2025')).join()).toContain('2 figures of 2025-09-30');
  expect(findings(...shares('September 30, 2024'))).toEqual([]);
  expect(findings(...shares('November 14, 2024'))).toEqual([]);
});

test('shareholders of a year before, and of no later day, are found', () => {
  expect(findings(...holders('September 30, 2023')).join()).toContain('4 figures of 2023-09-30');
  expect(findings(...holders('September 30, 2024'))).toEqual([]);
  expect(findings(...holders('September 30, 2023'), '', ...holders('September 30, 2024'))).toEqual([]);
});
