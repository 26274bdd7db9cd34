import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EvidencePart } from '#views/evidence/evidence.ts';
import { publishOnly, textOf } from './published.ts';
import { readRecords } from './read-csv.ts';

const files = await publishOnly((path) => path.startsWith('evidence/') || path === 'facts.csv' || path === 'findings.csv');
const parts = new Map(
  Array.from(files.keys())
    .filter((path) => path.startsWith('evidence/'))
    .map((path) => [path, JSON.parse(textOf(files, path)) as EvidencePart]),
);
const facts = readRecords(textOf(files, 'facts.csv'));
const partOf = ({ filing, line }: (typeof facts)[number]) => parts.get(`evidence/${filing}/${Math.ceil(Number(line) / 50)}.json`);
const anchorOf = ({ id = '' }: (typeof facts)[number]) => id.slice(id.indexOf('#') + 1);

test('every fact has its evidence in the part of its fifty lines, and nothing else has', () => {
  const known = Array.from(parts.values()).flatMap(({ filing, facts: own }) => Object.keys(own).map((anchor) => `${filing}#${anchor}`));
  expect(known.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  expect(facts.filter((fact) => partOf(fact)?.facts[anchorOf(fact)] === undefined).map(({ id }) => id)).toEqual([]);
});

test('the marked characters of the line are the printed ones, and the line is that of the source', () => {
  const sources = new Map(
    Array.from(parts.values(), ({ filing }) => [filing, readFileSync(`content/filings/${filing}/source.txt`, 'utf8').split('\n')]),
  );
  const wrong = facts.filter((fact) => {
    const part = partOf(fact);
    const evidence = part?.facts[anchorOf(fact)];
    const line = part?.lines[evidence?.at ?? ''] ?? '';
    return line.slice(evidence?.start, evidence?.end) !== fact.printed || line !== sources.get(fact.filing ?? '')?.[Number(fact.line) - 1];
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('each check that was evaluated stands with the facts that it names', () => {
  const stated = new Map(facts.map((fact) => [fact.id, partOf(fact)?.facts[anchorOf(fact)]?.checks.length ?? 0]));
  const expected = new Map<string, number>();
  for (const { verdict, facts: ids = '', filing = '' } of readRecords(textOf(files, 'findings.csv'))) {
    if (verdict === 'not-evaluable') continue;
    for (const id of new Set(ids.split(' '))) if (id.startsWith(`${filing}#`)) expected.set(id, (expected.get(id) ?? 0) + 1);
  }
  expect(Array.from(stated).filter(([id, count]) => count !== (expected.get(id ?? '') ?? 0))).toEqual([]);
});

test('disputed and repaired figures explain themselves', () => {
  const mute = facts.filter((fact) => /disputed|repaired/.test(fact.status ?? '') && !partOf(fact)?.facts[anchorOf(fact)]?.remark);
  expect(mute.map(({ id }) => id)).toEqual([]);
});
