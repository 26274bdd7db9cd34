import { expect, test } from 'vitest';
import { readReference } from './find-facts.ts';

test.each([
  ['revenue', { name: 'revenue' }],
  ['ifrs-full:Equity [component: Total equity]', { name: 'ifrs-full:Equity', dimensions: { component: 'Total equity' } }],
  ['sales [segment: Ferries; scenario: target]', { name: 'sales', dimensions: { segment: 'Ferries', scenario: 'target' } }],
  ['sales [basis: As of 10:00]', { name: 'sales', dimensions: { basis: 'As of 10:00' } }],
  ['note > Fees [net]', { name: 'note > Fees [net]' }],
])('%s', (reference, expected) => expect(readReference(reference)).toEqual(expected));
