import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import type { KeyFact } from './key.ts';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** One invented filing: what its author wrote, the text that follows from it, and its key. */
export interface InventedFiling {
  readonly name: string;
  readonly authored: string;
  readonly text: string;
  readonly key: readonly KeyFact[];
}

export function readFixtures(): readonly InventedFiling[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      authored: readFileSync(`${folder}${name}/authored.txt`, 'utf8'),
      text: readFileSync(`${folder}${name}/source.txt`, 'utf8'),
      key: parseKey(readFileSync(`${folder}${name}/key.jsonl`, 'utf8')),
    }));
}

export const parseKey = (text: string): KeyFact[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KeyFact);

/** The facts of an invented text as `label period value unit`; `|` parts cells. */
export const sayFacts = (lines: readonly string[]): readonly string[] =>
  ingestText('invented', `${lines.join('\n').replaceAll('|', '\t')}\n`).facts.map(
    ({ label, period, unit, value }) =>
      `${label} ${'instant' in period ? period.instant : `${period.start}/${period.end}`} ${value} ${unit}`,
  );

/** A filing as the pipeline reads it, without anything that its issuer adds. */
export const ingestText = (filing: string, text: string): IngestedFiling => ingestFiling({ filing, text, sha256: '0'.repeat(64) });
