import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KeyFact } from './key.ts';
import { ingestText, parseKey, readFixtures } from './read-fixtures.ts';
import { type Score, scoreFacts } from './score.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const samples = ['2019-11-14-2q19-quarterly-report', '2023-11-06-1h23-earnings-release'];

/** A filing with its key, and how it is read as it stands. */
export interface KeyedFiling {
  readonly name: string;
  readonly text: string;
  readonly key: readonly KeyFact[];
  readonly plain: Score;
}

/** The sample filings that have keys, then the invented ones. */
export function readKeyedFilings(isWanted: (name: string) => boolean = () => true): readonly KeyedFiling[] {
  const own = samples.filter(isWanted).map((name) => ({
    name,
    text: readFileSync(`${root}content/filings/${name}/source.txt`, 'utf8'),
    key: parseKey(readFileSync(`${root}tests/keys/${name}.jsonl`, 'utf8')),
  }));
  const invented = readFixtures().filter(({ name }) => isWanted(name));
  return [...own, ...invented].map(({ name, text, key }) => ({ name, text, key, plain: scoreFacts(key, ingestText(name, text).facts) }));
}
