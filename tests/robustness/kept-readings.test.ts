import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdReadings } from '#scripts/hold-readings.ts';
import { type IngestReport, ingestFolder, readShard } from '#scripts/ingest-folder.ts';
import { keepReadings, onlyRecalled } from '#scripts/keep-readings.ts';
import { belongsTo } from '#scripts/shard.ts';

const root = mkdtempSync(join(tmpdir(), 'tieout-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const names = readdirSync('tests/invented/fixtures').filter((name) => /^0[1-3]/.test(name));

/** A content folder with three invented filings, and the folder for what was read of it. */
function makeContent(): { readonly content: string; readonly memory: string } {
  const folder = mkdtempSync(join(root, 'site-'));
  const content = join(folder, 'content');
  for (const name of names) {
    mkdirSync(join(content, 'filings', name), { recursive: true });
    cpSync(join('tests/invented/fixtures', name, 'source.txt'), join(content, 'filings', name, 'source.txt'));
  }
  return { content, memory: join(folder, 'memory') };
}

const refuse = (filing: string): never => {
  throw new Error(`unread: ${filing}`);
};

/** The text of every file below a folder, by its path. */
function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** When each reading was kept: a new time says that the filing was read again. */
function keptTexts(memory: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(memory).map((file) => [file, readFileSync(join(memory, file), 'utf8')]));
}

test('what is recalled is what was read', async () => {
  const { content, memory } = makeContent();
  const first = await ingestFolder(content, false, keepReadings(memory));
  const second = await ingestFolder(content, false, keepReadings(memory));
  expect(first.reports.map(({ filing }) => filing)).toEqual(names);
  expect(second.changed).toEqual([]);
  expect(JSON.stringify(second.reports)).toBe(JSON.stringify(first.reports));
  expect(second.diagnostics).toEqual(first.diagnostics);
});

test('only what has changed is read again', async () => {
  const { content, memory } = makeContent();
  await ingestFolder(content, false, keepReadings(memory));
  const before = keptTexts(memory);
  const [changed = '', ...others] = names;
  appendFileSync(join(content, 'filings', changed, 'source.txt'), '\nThe end.\n');
  const { reports } = await ingestFolder(content, false, keepReadings(memory));
  const after = keptTexts(memory);
  expect(reports[0]?.lines.at(-2)).toBe('The end.');
  expect(after[`${changed}.json`]).not.toBe(before[`${changed}.json`]);
  for (const other of others) expect(after[`${other}.json`]).toBe(before[`${other}.json`]);
});

test('what parts of the archive have read makes the same files', async () => {
  const [whole, parted] = [makeContent(), makeContent()];
  await ingestFolder(whole.content, false);
  for (const index of [1, 2]) {
    const { reports } = await readShard(parted.content, { index, count: 2 }, keepReadings(join(parted.memory, String(index))));
    expect(reports.map(({ filing }) => filing)).toEqual(names.filter((name) => belongsTo({ index, count: 2 }, name)));
    expect(readdirSync(parted.content)).toEqual(['filings']);
    cpSync(join(parted.memory, String(index)), join(parted.memory, 'all'), { recursive: true });
  }
  await ingestFolder(parted.content, false, onlyRecalled(keepReadings(join(parted.memory, 'all')), refuse));
  expect(filesBelow(parted.content)).toEqual(filesBelow(whole.content));
});

test('a filing that no part has read is refused', async () => {
  const { content, memory } = makeContent();
  await readShard(content, { index: 1, count: 2 }, keepReadings(memory));
  const missing = names.find((name) => !belongsTo({ index: 1, count: 2 }, name));
  await expect(ingestFolder(content, false, onlyRecalled(keepReadings(memory), refuse))).rejects.toThrow(`unread: ${missing}`);
});

test.each(['concepts.yaml', 'issuer.yaml'])('%s concerns every filing', async (file) => {
  const { content, memory } = makeContent();
  await ingestFolder(content, false, keepReadings(memory));
  const before = keptTexts(memory);
  writeFileSync(join(content, file), file === 'concepts.yaml' ? 'concepts: {}\n' : 'currency: EUR\n');
  await ingestFolder(content, false, keepReadings(memory));
  for (const [name, text] of Object.entries(keptTexts(memory))) expect(text.split('\n')[0]).not.toBe(before[name]?.split('\n')[0]);
});

test('a kept reading that is broken is as good as none', async () => {
  const { content, memory } = makeContent();
  const first = await ingestFolder(content, false, keepReadings(memory));
  for (const name of readdirSync(memory)) {
    const text = readFileSync(join(memory, name), 'utf8');
    writeFileSync(join(memory, name), text.slice(0, text.length / 2));
  }
  const second = await ingestFolder(content, false, keepReadings(memory));
  expect(second.reports.map(({ ingested }) => ingested.facts)).toEqual(first.reports.map(({ ingested }) => ingested.facts));
});

test('held in memory, a filing is read again only where its concepts would say something else of it', async () => {
  const { content, memory } = makeContent();
  const held = holdReadings<IngestReport>(keepReadings(memory));
  const read = async (concepts: string) => {
    writeFileSync(join(content, 'concepts.yaml'), concepts);
    const { reports } = await ingestFolder(content, false, held);
    return reports.map(({ source }) => source);
  };
  const first = await read('concepts: {}\n');
  const remark = await read('# A remark.\nconcepts: {}\n');
  expect(remark.map((source, index) => source === first[index])).toEqual(names.map(() => true));
  const label = 'Rents of spindles nobody has';
  const unheard = await read(`concepts:\n  Rents: { period: duration, where: [{ statements: [profit-or-loss], labels: [${label}] }] }\n`);
  expect(unheard.map((source, index) => source === first[index])).toEqual(names.map(() => true));
  const owned = 'concepts:\n  Sales: { period: duration, where: [{ statements: [profit-or-loss], labels: [Revenue, Net sales] }] }\n';
  const heard = await read(owned);
  expect(heard.some((source, index) => source !== first[index])).toBe(true);
  const fresh = await ingestFolder(content, true);
  const { changed } = await ingestFolder(content, true, held);
  expect(changed).toEqual([]);
  expect(fresh.changed).toEqual([]);
});
