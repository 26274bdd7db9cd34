import { existsSync, readFileSync } from 'node:fs';
import { BrokenCollection } from './broken-collection.ts';
import { contentName, contentPath } from './content-root.ts';

/** The lines of a filing as the pipeline counts them: split at LF only, without byte-order mark and line ends; the first has index 0. */
export function readSourceLines(filing: string): readonly string[] {
  const path = contentPath('filings', filing, 'source.txt');
  if (!existsSync(path)) throw new BrokenCollection(contentName('filings', filing, 'source.txt'), 'The file does not exist.');
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
