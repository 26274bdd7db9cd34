import { expect, test } from 'vitest';
import { standardLabels } from './standard-labels.ts';

test.each([
  'Income tax expense',
  'Total current assets',
  'Profit (loss) for the period attributable to',
  'Cash flows from operating activities',
  'Other components of equity',
  'Ordinary profit',
])('%s is a label', (label) => {
  expect(standardLabels()).toContain(label);
});

test.each(['ncome tax expense', 'otal current assets', 'Fees earned', 'Cloud'])('%s is none', (label) => {
  expect(standardLabels()).not.toContain(label);
});

test("the issuer's labels join them", () => {
  const entry = {
    concept: 'issuer:CloudRevenue',
    periodType: 'duration',
    kinds: ['amount'],
    statements: ['note'],
    labels: ['Cloud'],
  } as const;
  const labels = standardLabels({ labels: ['Fees earned'], entries: [entry] });
  expect(labels).toContain('Fees earned');
  expect(labels).toContain('Cloud');
  expect(labels).toContain('Income tax expense');
});
