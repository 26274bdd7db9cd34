import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { factColumns, findingColumns, numberColumns } from './contract.ts';
import { publishAll, textOf } from './published.ts';
import { readCsv, readRecords } from './read-csv.ts';

const files = await publishAll();
const paths = Array.from(files.keys());
const facts = readRecords(textOf(files, 'facts.csv'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The generated facts, read without any of the site's code. */
const generated = readdirSync('content/facts')
  .sort()
  .flatMap(
    (name) =>
      (JSON.parse(readFileSync(`content/facts/${name}`, 'utf8')) as { facts: { id: string; printed: string; value?: string }[] }).facts,
  );

test('the columns are those of the contract', () => {
  expect(readCsv(textOf(files, 'facts.csv'))[0]?.join(',')).toBe(factColumns);
  expect(readCsv(textOf(files, 'findings.csv'))[0]?.join(',')).toBe(findingColumns);
});

test('every fact is published once, with its characters and its value', () => {
  expect(facts.length).toBe(generated.length);
  expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const differing = generated.filter(({ id, printed, value = '' }) => byId.get(id)?.printed !== printed || byId.get(id)?.value !== value);
  expect(differing.map((fact) => fact.id)).toEqual([]);
});

test('facts stand by filing, line and offset', () => {
  const key = (fact: (typeof facts)[number]) => `${fact.filing} ${fact.line?.padStart(7, '0')} ${fact.offset?.padStart(7, '0')}`;
  const keys = facts.map(key);
  expect(keys).toEqual(keys.toSorted());
});

const sources = new Map<string, readonly string[]>();

/** A line of a source as code points, read without any of the site's code. */
function lineOf({ filing = '', line }: (typeof facts)[number]): readonly string[] {
  const lines = sources.get(filing) ?? readFileSync(`content/filings/${filing}/source.txt`, 'utf8').split('\n');
  sources.set(filing, lines);
  return Array.from(lines[Number(line) - 1] ?? '');
}

test('the printed text is what the source has at line and offset', () => {
  const wrong = facts.filter((fact) => {
    const start = Number(fact.offset) - 1;
    const length = Array.from(fact.printed ?? '').length;
    return (
      lineOf(fact)
        .slice(start, start + length)
        .join('') !== fact.printed
    );
  });
  expect(wrong.map((fact) => fact.id)).toEqual([]);
});

test('the column is the tab cell in which the printed text starts', () => {
  const wrong = facts.filter((fact) => {
    const line = lineOf(fact);
    const tabs = line.slice(0, Number(fact.offset) - 1).filter((character) => character === '\t').length;
    return fact.column !== (line.includes('\t') ? String(tabs + 1) : '');
  });
  expect(wrong.map((fact) => fact.id)).toEqual([]);
});

const factFiles = paths
  .filter((path) => path.endsWith('.json') && paths.includes(path.replace('.json', '.csv')))
  .filter((path) => /(^|\/)facts\.json$|^items\//.test(path));

test('each JSON file of facts says what its CSV file says', () => {
  expect(factFiles.length).toBeGreaterThan(5);
  for (const path of factFiles) {
    const objects = JSON.parse(textOf(files, path)) as Record<string, string | number>[];
    const records = readRecords(textOf(files, path.replace('.json', '.csv')));
    const asText = objects.map((object) => Object.fromEntries(factColumns.split(',').map((name) => [name, String(object[name] ?? '')])));
    expect(asText, path).toEqual(records);
  }
});

test('facts.json has numbers where the contract says so, text elsewhere, and nothing empty', () => {
  const order = factColumns.split(',');
  for (const fact of JSON.parse(textOf(files, 'facts.json')) as Record<string, unknown>[]) {
    const names = Object.keys(fact);
    expect(names).toEqual(order.filter((name) => name in fact));
    for (const name of names) expect(typeof fact[name]).toBe(numberColumns.has(name) ? 'number' : 'string');
    expect(Object.values(fact)).not.toContain('');
  }
});

test('the facts of the periods are the facts of their documents', () => {
  const ofPeriods = paths.filter((path) => /^[^/]+\/facts\.csv$/.test(path)).flatMap((path) => readRecords(textOf(files, path)));
  const ids = ofPeriods.map((fact) => fact.id);
  expect(new Set(ids).size).toBe(ids.length);
  const filings = new Set(ofPeriods.map((fact) => fact.filing));
  expect(ids.toSorted()).toEqual(
    facts
      .filter((fact) => filings.has(fact.filing))
      .map((fact) => fact.id)
      .toSorted(),
  );
});

test('an item has one value for a period, unit, standard and document', () => {
  for (const path of paths.filter((each) => /^items\/.*\.csv$/.test(each))) {
    const keys = readRecords(textOf(files, path)).map((fact) =>
      [
        fact.filing,
        fact.kind,
        fact.period_start,
        fact.period_end,
        fact.versus_start,
        fact.versus_end,
        fact.unit,
        fact.standard,
        fact.dimensions,
        fact.concept === '' ? `${fact.path}>${fact.label}` : '',
      ].join('|'),
    );
    expect(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      path,
    ).toEqual([]);
  }
});

test('findings name facts and claims that exist', () => {
  const claims = readRecords(textOf(files, 'claims.csv'));
  const known = new Set([...facts, ...claims].map(({ id }) => id));
  const unknown = readRecords(textOf(files, 'findings.csv')).flatMap((finding) =>
    (finding.facts ?? '').split(' ').filter((id) => id !== '' && !known.has(id)),
  );
  expect(unknown).toEqual([]);
});

test('each finding has an id of its own', () => {
  const ids = readRecords(textOf(files, 'findings.csv')).map((finding) => finding.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('forecasts have a scenario and a day, oldest announcement first', () => {
  const forecasts = readRecords(textOf(files, 'forecasts.csv'));
  expect(forecasts.filter((forecast) => forecast.scenario === '' || forecast.announced === '')).toEqual([]);
  expect(forecasts.length).toBe(facts.filter((fact) => fact.dimensions?.includes('scenario=')).length);
  const days = forecasts.map((forecast) => forecast.announced);
  expect(days).toEqual(days.toSorted());
});

test('dividends are there, paid and forecast', () => {
  const scenarios = new Set(readRecords(textOf(files, 'dividends.csv')).map((dividend) => dividend.scenario));
  expect(scenarios).toContain('');
  expect(scenarios.size).toBeGreaterThan(1);
});

test('a wide statement has every value that its facts have', () => {
  for (const path of paths.filter((each) => each.startsWith('statements/') && each.endsWith('.csv'))) {
    const statement = path.slice('statements/'.length, -'.csv'.length);
    const known = new Set(
      facts
        .filter((fact) => fact.statement === statement)
        .map((fact) => `${fact.period_start === '' ? '' : `${fact.period_start}/`}${fact.period_end} ${fact.unit} ${fact.value}`),
    );
    const stated = readRecords(textOf(files, path)).flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) => (/^\d{4}-/.test(name) && value !== '' ? [`${name} ${row.unit} ${value}`] : [])),
    );
    expect(stated.length, path).toBeGreaterThan(0);
    expect(
      stated.filter((key) => !known.has(key)),
      path,
    ).toEqual([]);
  }
});

interface Catalog {
  readonly notices: readonly string[];
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string; readonly rows?: number }[];
}

test('catalog.json lists every file but itself with the bytes that are served', () => {
  const catalog = JSON.parse(textOf(files, 'catalog.json')) as Catalog;
  expect(catalog.files.map((entry) => entry.file)).toEqual(paths.filter((path) => path !== 'catalog.json'));
  expect(catalog.notices.length).toBeGreaterThan(0);
  for (const { file, bytes, sha256: digest, rows } of catalog.files) {
    const body = files.get(file) ?? new Uint8Array();
    expect([file, bytes, digest]).toEqual([file, body.length, sha256(body)]);
    if (file.endsWith('.csv')) expect([file, rows]).toEqual([file, readCsv(textOf(files, file)).length - 1]);
  }
});

test.each([
  ['facts.schema.json', factFiles],
  ['statement.schema.json', paths.filter((path) => /^(?!items\/|schema\/|charts\/)[^/]+\/(?!facts\.|xbrl\.)[^/]+\.json$/.test(path))],
  ['catalog.schema.json', ['catalog.json']],
] as const)('%s holds', (schema, instances) => {
  const validate = new Ajv2020({ strict: true, allErrors: false }).compile(JSON.parse(textOf(files, `schema/v1/${schema}`)) as object);
  expect(instances.length).toBeGreaterThan(0);
  for (const path of instances) expect([path, validate(JSON.parse(textOf(files, path))), validate.errors]).toEqual([path, true, null]);
});

interface CsvMetadata {
  readonly tableSchema?: { readonly columns: readonly { readonly titles: string }[] };
  readonly tables: readonly { readonly url: string; readonly tableSchema?: CsvMetadata['tableSchema'] }[];
}

test('CSVW metadata has the columns of the files that it names', () => {
  for (const path of paths.filter((each) => each.endsWith('.csvw.json'))) {
    const metadata = JSON.parse(textOf(files, path)) as CsvMetadata;
    expect(metadata.tables.length).toBeGreaterThan(0);
    for (const { url, tableSchema = metadata.tableSchema } of metadata.tables) {
      const header = readCsv(textOf(files, url.replace('../../', '')))[0];
      expect([url, tableSchema?.columns.map((column) => column.titles)]).toEqual([url, header]);
    }
  }
});

test('every CSV file reads by the letter of RFC 4180', () => {
  for (const path of paths.filter((each) => each.endsWith('.csv'))) expect(() => readCsv(textOf(files, path)), path).not.toThrow();
});

test('the same input gives the same bytes', async () => {
  const again = await publishAll();
  const differing = paths.filter((path) => sha256(again.get(path) ?? new Uint8Array()) !== sha256(files.get(path) ?? new Uint8Array()));
  expect(differing).toEqual([]);
});
