import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publishOnly, textOf } from './published.ts';
import { readRecords } from './read-csv.ts';

interface XbrlFact {
  readonly value: string | null;
  readonly decimals?: number;
  readonly dimensions: { readonly concept: string; readonly entity: string; readonly period: string; readonly unit?: string };
}

const files = await publishOnly((path) => /^(?:[^/]+\/(?:xbrl\.json|facts\.csv)|axes\.xsd)$/.test(path));
const paths = Array.from(files.keys()).filter((path) => path.endsWith('xbrl.json'));
const factsIn = (path: string) => (JSON.parse(textOf(files, path)) as { readonly facts: Readonly<Record<string, XbrlFact>> }).facts;
const recordsOf = (path: string) =>
  new Map(readRecords(textOf(files, path.replace('xbrl.json', 'facts.csv'))).map((fact) => [fact.id, fact]));

/** The shape that OIM 1.0 demands of numeric facts, as far as a schema can say it. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['documentInfo', 'facts'],
  properties: {
    documentInfo: {
      type: 'object',
      required: ['documentType', 'namespaces', 'taxonomy'],
      properties: {
        documentType: { const: 'https://xbrl.org/2021/xbrl-json' },
        namespaces: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
        taxonomy: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
      },
    },
    facts: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'dimensions'],
        properties: {
          value: { anyOf: [{ type: 'null' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }] },
          decimals: { type: 'integer' },
          dimensions: {
            type: 'object',
            additionalProperties: false,
            patternProperties: { '^axis:[A-Z]\\w*Axis$': { type: 'string', minLength: 1 } },
            required: ['concept', 'entity', 'period'],
            properties: {
              concept: { type: 'string', pattern: '^(?!issuer:)[\\w-]+:\\w+$' },
              entity: { type: 'string', pattern: '^\\w+:\\w+$' },
              period: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT00:00:00(/\\d{4}-\\d\\d-\\d\\dT00:00:00)?$' },
              unit: { type: 'string', pattern: '^(iso4217:[A-Z]{3}(/xbrli:shares)?|xbrli:shares)$' },
            },
          },
        },
      },
    },
  },
};

describe.each(paths)('%s', (path) => {
  const facts = Object.values(factsIn(path));

  test('has the shape of xBRL-JSON, every prefix bound, no fact twice', () => {
    const report = JSON.parse(textOf(files, path)) as { documentInfo: { namespaces: Record<string, string> } };
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    const prefixes = facts.flatMap(({ dimensions: { concept, entity, unit = '' } }) =>
      [concept, entity, ...unit.split('/')].map((name) => name.split(':')[0] ?? ''),
    );
    expect(prefixes.filter((prefix) => prefix !== '' && !report.documentInfo.namespaces[prefix])).toEqual([]);
    const axes = facts.flatMap(({ dimensions }) => Object.keys(dimensions).filter((name) => name.startsWith('axis:')));
    const declared = new Set(Array.from(textOf(files, 'axes.xsd').matchAll(/ name="(\w+Axis)"/g), ([, name]) => `axis:${name}`));
    expect(axes.filter((axis) => !declared.has(axis))).toEqual([]);
    expect(axes.length > 0).toBe(report.documentInfo.namespaces.axis !== undefined);
    const keys = facts.map(({ dimensions }) => JSON.stringify(dimensions));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(facts.length).toBeGreaterThan(50);
  });

  test('has each value as it is published, but for the sign, a percentage as a pure number', () => {
    const records = recordsOf(path);
    const wrong = Object.entries(factsIn(path)).filter(([id, { value, decimals }]) => {
      const record = records.get(id);
      if (value === null) return record?.value !== '';
      const isPercent = record?.unit === 'percent';
      return (
        Math.abs(Number(value) * (isPercent ? 100 : 1)) !== Math.abs(Number(record?.value)) ||
        decimals !== Number(record?.decimals) + (isPercent ? 2 : 0)
      );
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('has each member of an axis as facts.csv has it', () => {
    const records = recordsOf(path);
    const wrong = Object.entries(factsIn(path)).filter(([id, { dimensions }]) => {
      const own = Object.entries(dimensions).flatMap(([name, member]) => {
        const [, axis] = /^axis:(\w+)Axis$/.exec(name) ?? [];
        return axis === undefined ? [] : [`${axis.toLowerCase()}=${member}`];
      });
      return own.sort().join('; ') !== (records.get(id)?.dimensions ?? '').split('; ').sort().join('; ');
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('has the same sign for a total of components or segments and for the figure without them', () => {
    const keyOf = ({ concept, period, unit }: XbrlFact['dimensions']) => [concept, period, unit].join(' ');
    const plain = new Map(
      facts.filter(({ dimensions }) => Object.keys(dimensions).length <= 4).map((fact) => [keyOf(fact.dimensions), fact]),
    );
    const totals = facts.filter(({ dimensions }) =>
      Object.entries(dimensions).some(([name, member]) => name.startsWith('axis:') && /^(?:Consolidated|Total equity)$/.test(member)),
    );
    const pairs = totals.flatMap((total) => {
      const own = plain.get(keyOf(total.dimensions));
      return own && Number(own.value) !== 0 && Number(total.value) !== 0 ? [[total, own] as const] : [];
    });
    const opposed = pairs.filter(([total, own]) => Math.sign(Number(total.value)) !== Math.sign(Number(own.value)));
    expect(opposed.map(([total, own]) => [total, own])).toEqual([]);
  });

  test('adds up by the balances of the concepts: assets, costs', () => {
    const whole = facts.filter(({ dimensions }) => !Object.keys(dimensions).some((name) => name.startsWith('axis:')));
    const stated = (concept: string, period: string) =>
      whole.find(({ dimensions }) => dimensions.concept === concept && dimensions.period === period)?.value;
    const equalities = whole.flatMap(({ value, dimensions: { concept, period } }) => {
      if (concept === 'us-gaap:Assets') return [[value, stated('us-gaap:LiabilitiesAndStockholdersEquity', period)]];
      if (concept === 'ifrs-full:Assets') return [[value, stated('ifrs-full:EquityAndLiabilities', period)]];
      const [revenue, cost] = [stated('ifrs-full:Revenue', period), stated('ifrs-full:CostOfSales', period)];
      return concept === 'ifrs-full:GrossProfit' && revenue && cost ? [[value, String(BigInt(revenue) - BigInt(cost))]] : [];
    });
    expect(equalities.filter(([left, right]) => right !== undefined && left !== right)).toEqual([]);
    expect(equalities.length).toBeGreaterThan(0);
    const costs = facts.filter(({ dimensions: { concept } }) =>
      /:(CostOfSales|SellingGeneralAndAdministrativeExpense|InterestPaid\w*|PurchaseOf\w+|TreasuryShares|PaymentsOf\w+)$/.test(concept),
    );
    expect(costs.filter(({ value }) => value?.startsWith('-')).map(({ dimensions }) => dimensions)).toEqual([]);
  });
});
