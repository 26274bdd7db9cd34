import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import type { Source } from './run-mutations.ts';

/** Every filing below a content folder, with the issuer's own labels. */
export function readSources(content: string): Source[] {
  const path = `${content}/concepts.yaml`;
  const issuer = existsSync(path) ? readIssuerConcepts(parse(readFileSync(path, 'utf8'))).value : undefined;
  return readdirSync(`${content}/filings`)
    .sort()
    .filter((filing) => existsSync(`${content}/filings/${filing}/source.txt`))
    .map((filing) => ({ filing, text: readFileSync(`${content}/filings/${filing}/source.txt`, 'utf8'), issuer }));
}
