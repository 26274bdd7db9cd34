import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, reportedAt } from './calendar.ts';
import { inventFiling, kinds } from './invent-filing.ts';

/** The last quarter of an archive: the newest filing is of 2025, whatever the archive's size. */
const latestQuarter = 541;

/**
 * Writes the content folder of an archive of so many filings, two a quarter, the newest ones being the same in every archive. `notes` makes
 * the newest of them as long as an annual report.
 */
export function writeArchive(content: string, filings: number, seed: number, notes = 0): void {
  mkdirSync(content, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'issuer.yaml'), join(content, 'issuer.yaml'));
  writeFileSync(join(content, 'glossary.yaml'), '[]\n');
  for (let index = 0; index < filings; index += 1) {
    const kind = kinds[index % kinds.length] ?? 'earnings-release';
    const reported = reportedAt(latestQuarter - Math.floor(index / kinds.length));
    const folder = join(content, 'filings', folderOf(reported, kind));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'source.txt'), inventFiling(reported, kind, seed, index === 0 ? notes : 0));
  }
}
