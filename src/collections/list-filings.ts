import { existsSync, readdirSync } from 'node:fs';
import { BrokenCollection } from './broken-collection.ts';
import { contentName, contentPath } from './content-root.ts';

const folders = ['documents', 'facts', 'findings', 'ledger'] as const;

let known: readonly string[] | undefined;

function namesIn(folder: string): readonly string[] {
  const path = contentPath(folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** Names of all ingested filings, in order. Throws where a filing has one of its generated files and not the others. */
export function listFilings(): readonly string[] {
  if (known) return known;
  const found = new Map(folders.map((folder) => [folder, namesIn(folder)]));
  const all = [...new Set([...found.values()].flat())].sort();
  for (const [folder, names] of found) {
    const missing = all.find((name) => !names.includes(name));
    if (missing !== undefined) {
      throw new BrokenCollection(
        contentName(folder, `${missing}.json`),
        'The file does not exist, but others of this filing do.',
        'Run `npm run ingest`.',
      );
    }
  }
  if (all.length === 0)
    throw new BrokenCollection(
      contentName('documents'),
      'There is no filing.',
      'Put one into content/filings/<name>/source.txt and run `npm run ingest`.',
    );
  known = all;
  return all;
}

/** Forgets what was read, for `npm run dev`, where a filing can change. */
export function forgetFilings(): void {
  known = undefined;
}
