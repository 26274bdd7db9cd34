import { existsSync, readdirSync } from 'node:fs';
import { BrokenCollection } from './broken-collection.ts';
import { contentName, contentPath } from './content-root.ts';
import { isReleased } from './read-filing-settings.ts';
import { remember } from './remember.ts';

const folders = ['documents', 'facts', 'findings', 'ledger'] as const;

function namesIn(folder: string): readonly string[] {
  const path = contentPath(folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

function findFilings(): readonly string[] {
  const found = new Map(folders.map((folder) => [folder, namesIn(folder)]));
  const all = [...new Set([...found.values()].flat())].sort();
  for (const [folder, names] of found) {
    const missing = all.find((name) => !names.includes(name));
    if (missing === undefined) continue;
    const reason = 'The file does not exist, but others of this filing do.';
    throw new BrokenCollection(contentName(folder, `${missing}.json`), reason, 'Run `npm run ingest`.');
  }
  return all;
}

/**
 * Names of all ingested filings that may be seen, in order; none in a new archive. Throws where a filing has one of its generated files and
 * not the others. What is embargoed is not among them, and so nowhere on the site: whoever reads filings gets their names here.
 */
export function listFilings(): readonly string[] {
  return remember('filings', () => findFilings().filter(isReleased));
}

/** Names of the filings that are not public yet. */
export function listWithheld(): readonly string[] {
  return remember('withheld filings', () => findFilings().filter((filing) => !isReleased(filing)));
}
