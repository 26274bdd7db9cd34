import { describe, expect, test } from 'vitest';
import { oimProblems } from './oim-problems.ts';
import { publishOnly, textOf } from './published.ts';
import { readRecords } from './read-csv.ts';

/** The published xBRL-JSON against rules written down from the specification, which know nothing of the code that writes it. */

const files = await publishOnly((path) => /^[^/]+\/(?:xbrl\.json|facts\.csv)$/.test(path));
const paths = Array.from(files.keys()).filter((path) => path.endsWith('xbrl.json'));

test.each(paths)('%s breaks no rule', (path) => expect(oimProblems(textOf(files, path))).toEqual([]));

/** The day after, as OIM writes the end of a day. */
const nextDay = (date: string): string => `${new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)}T00:00:00`;

test.each(paths)('%s ends each period with the last day of facts.csv', (path) => {
  const records = new Map(readRecords(textOf(files, path.replace('xbrl.json', 'facts.csv'))).map((fact) => [fact.id, fact]));
  const { facts } = JSON.parse(textOf(files, path)) as { facts: Record<string, { dimensions: { period: string } }> };
  const wrong = Object.entries(facts).filter(([id, { dimensions }]) => {
    const { period_start: start = '', period_end: end = '' } = records.get(id) ?? {};
    return dimensions.period !== (start === '' ? nextDay(end) : `${start}T00:00:00/${nextDay(end)}`);
  });
  expect(wrong.map(([id]) => id)).toEqual([]);
});

describe('a report that is changed is caught', () => {
  const sound = JSON.stringify({
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces: {
        xbrli: 'http://www.xbrl.org/2003/instance',
        iso4217: 'http://www.xbrl.org/2003/iso4217',
        e: 'https://e.example/',
        c: 'https://c.example/',
      },
      taxonomy: ['https://c.example/c.xsd'],
    },
    facts: {
      f1: {
        value: '12',
        decimals: 0,
        dimensions: { concept: 'c:Revenue', entity: 'e:1', period: '2030-04-01T00:00:00/2030-10-01T00:00:00', unit: 'iso4217:JPY' },
      },
      f2: {
        value: null,
        dimensions: { concept: 'c:Cash', entity: 'e:1', period: '2030-10-01T00:00:00', unit: 'iso4217:JPY/xbrli:shares' },
      },
    },
  });

  test('a sound one is not', () => expect(oimProblems(sound)).toEqual([]));

  test.each([
    ['2021/xbrl-json', '2020/xbrl-json', 'oimce:unsupportedDocumentType'],
    ['2003/iso4217', '2003/iso', 'oimce:invalidURIForReservedAlias'],
    ['https://e.example/', 'https://c.example/', 'oimce:multipleAliasesForURI'],
    ['["https://c.example/c.xsd"]', '[]', 'oime:noTaxonomy'],
    ['"c:Revenue"', '"d:Revenue"', 'oimce:unboundPrefix'],
    ['"concept":"c:Revenue",', '', 'oime:missingConceptDimension'],
    ['"12"', '"NaN"', 'xbrlje:invalidNumericValue'],
    ['"12"', '12', 'xbrlje:invalidNumericValue'],
    ['"decimals":0', '"decimals":"INF"', 'xbrlje:invalidDecimals'],
    ['"value":null', '"value":null,"decimals":0', 'oime:misplacedDecimalsProperty'],
    ['2030-04-01T00:00:00/', '2031-04-01T00:00:00/', 'ends before it starts'],
    ['2030-04-01T00:00:00/', '2030-04-01/', 'oime:invalidPeriodRepresentation'],
    ['"iso4217:JPY"', '"xbrli:pure"', 'oime:invalidUnitStringRepresentation'],
    ['"e:1"', '"e"', 'oimce:invalidSQName'],
    ['"f1"', '"f 1"', 'oime:invalidFactIdentifier'],
    ['"f2"', '"f1"', '“f1” twice'],
    ['"facts"', '"more":1,"facts"', 'xbrlje:invalidJSONStructure: more'],
  ])('%s as %s', (from, to, code) => {
    expect(sound).toContain(from);
    expect(oimProblems(sound.replace(from, to)).join('\n')).toContain(code);
  });
});
