import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readIssuerConcepts } from './read-issuer-concepts.ts';

function read(yaml: string) {
  const { value, diagnostics } = readIssuerConcepts(parse(yaml));
  return { value, messages: diagnostics.map(({ message }) => message) };
}

test('a concept with its places becomes entries', () => {
  expect(
    read(`
concepts:
  CloudRevenue:
    period: duration
    balance: credit
    where:
      - { statements: [profit-or-loss, note], within: [Revenues], labels: [Cloud services, Cloud] }
      - { statements: narrative, outside: [Cost of sales], standard: IFRS, roles: [total], labels: Cloud revenue }
  us-gaap:EarningsPerShareBasic:
    period: duration
    kinds: [per-share]
    where: { statements: [tse-summary], labels: [Basic income per share] }
labels: [Fees earned]
`),
  ).toEqual({
    messages: [],
    value: {
      labels: ['Fees earned'],
      entries: [
        {
          concept: 'issuer:CloudRevenue',
          periodType: 'duration',
          balance: 'credit',
          kinds: ['amount'],
          statements: ['profit-or-loss', 'note'],
          within: ['Revenues'],
          labels: ['Cloud services', 'Cloud'],
        },
        {
          concept: 'issuer:CloudRevenue',
          periodType: 'duration',
          balance: 'credit',
          kinds: ['amount'],
          statements: ['narrative'],
          outside: ['Cost of sales'],
          standard: 'IFRS',
          roles: ['total'],
          labels: ['Cloud revenue'],
        },
        {
          concept: 'us-gaap:EarningsPerShareBasic',
          periodType: 'duration',
          kinds: ['per-share'],
          statements: ['tse-summary'],
          labels: ['Basic income per share'],
        },
      ],
    },
  });
});

test.each(['', '~', 'concepts: {}'])('an empty file (%j) is no problem', (yaml) => {
  expect(read(yaml)).toEqual({ value: { entries: [], labels: [] }, messages: [] });
});

const place = '{ statements: [note], labels: [Cloud] }';

test.each([
  ['[]', 'The file wants a map with concepts and labels.'],
  ['concept: {}', 'top level: "concept" is not a key here; known are concepts, labels.'],
  ['concepts: []', 'concepts: wants a map from names to concepts.'],
  ['labels: [1]', 'labels: wants a text or a list of texts.'],
  ['concepts: { cloud: {} }', 'concepts.cloud: is no name of a concept; wanted is LikeThis or prefix:LikeThis.'],
  ['concepts: { Cloud: x }', 'concepts.Cloud: wants a map with period and where.'],
  [`concepts: { Cloud: { where: ${place} } }`, 'concepts.Cloud: lacks period: instant or duration.'],
  [
    `concepts: { Cloud: { period: instant, unit: JPY, where: ${place} } }`,
    'concepts.Cloud: "unit" is not a key here; known are period, balance, kinds, where.',
  ],
  [`concepts: { Cloud: { period: instant, balance: plus, where: ${place} } }`, 'concepts.Cloud.balance: "plus" is none of debit, credit.'],
  ['concepts: { Cloud: { period: instant } }', 'concepts.Cloud.where[0]: wants a map with statements and labels.'],
  ['concepts: { Cloud: { period: instant, where: { statements: [note] } } }', 'concepts.Cloud.where[0]: lacks labels.'],
  ['concepts: { Cloud: { period: instant, where: { labels: [Cloud] } } }', 'concepts.Cloud.where[0]: lacks statements.'],
  [
    'concepts: { Cloud: { period: instant, where: { statements: [note], label: Cloud, labels: [Cloud] } } }',
    'concepts.Cloud.where[0]: "label" is not a key here; known are statements, labels, within, outside, roles, standard.',
  ],
  [
    'concepts: { Cloud: { period: instant, where: { statements: [note], labels: [Cloud], roles: [sum] } } }',
    'concepts.Cloud.where[0].roles: "sum" is none of item, total, section.',
  ],
  [
    'concepts: { Cloud: { period: instant, where: { statements: [note], labels: [Cloud, Cloud] } } }',
    'concepts: the label "Cloud" stands twice in one list of issuer:Cloud.',
  ],
  [
    `concepts: { Cloud: { period: instant, where: ${place} }, Sky: { period: instant, where: { statements: [note], labels: [Clouds] } } }`,
    'concepts: the label "Clouds" means both issuer:Cloud and issuer:Sky in the same place.',
  ],
  [
    `concepts: { Cloud: { period: instant, where: [${place}, { statements: [note], labels: [clouds] }] } }`,
    'concepts: the label "clouds" of issuer:Cloud stands in two lists for the same place.',
  ],
  [
    `concepts: { Revenue: { period: duration, where: ${place} } }`,
    'concepts.Revenue: has the name of ifrs-full:Revenue, and the two would be one line item; write ifrs-full:Revenue where it is the same, else name it otherwise.',
  ],
  [
    `concepts: { harbor:GrossProfit: { period: duration, where: ${place} } }`,
    expect.stringContaining('concepts.harbor:GrossProfit: has the name of '),
  ],
  [
    `concepts: { IPCalls: { period: duration, where: ${place} }, IpCalls: { period: duration, where: { statements: [other], labels: [Cloud] } } }`,
    'concepts.IpCalls: has the name of issuer:IPCalls, and the two would be one line item; name one of them otherwise.',
  ],
])('%s: %s', (yaml, message) => {
  expect(read(yaml).messages).toEqual([message]);
});

test.each([
  ['another statement', '{ statements: [other], labels: [Cloud] }'],
  ['a section', '{ statements: [note], within: [Costs], labels: [Cloud] }'],
  ['another standard', '{ statements: [note], standard: IFRS, labels: [Cloud] }'],
])('one label in two places is no clash when %s tells them apart', (_, second) => {
  const first = '{ statements: [note], standard: US GAAP, labels: [Cloud] }';
  expect(read(`concepts: { Cloud: { period: instant, where: ${first} }, Sky: { period: instant, where: ${second} } }`).messages).toEqual(
    [],
  );
});

test('what the dictionaries call by one name under two standards is no clash', () => {
  const where = (label: string) => `{ period: duration, where: { statements: [note], labels: [${label}] } }`;
  expect(read(`concepts: { ifrs-full:GrossProfit: ${where('Margin')}, us-gaap:GrossProfit: ${where('Gross')} }`).messages).toEqual([]);
});

test('an unknown statement is reported and the rest is kept', () => {
  const { value, messages } = read('concepts: { Cloud: { period: instant, where: { statements: [note, notes], labels: [Cloud] } } }');
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('concepts.Cloud.where[0].statements: "notes" is none of highlights,');
  expect(value.entries).toHaveLength(1);
});
