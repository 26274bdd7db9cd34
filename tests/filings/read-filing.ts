import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';

const content = join(process.cwd(), 'content');
const { value: issuer } = readIssuerConcepts(parse(readFileSync(join(content, 'concepts.yaml'), 'utf8')));
const read = new Map<string, IngestedFiling>();

/** The text of a filing of the sample. */
export function sourceOf(filing: string): string {
  return readFileSync(join(content, 'filings', filing, 'source.txt'), 'utf8');
}

/** Any text as the pipeline reads it under a name. */
export function readText(filing: string, text: string): IngestedFiling {
  return ingestFiling({ filing, text, sha256: '', issuer });
}

/** A filing of the sample as the pipeline reads it, once for all tests of a file. */
export function readFiling(filing: string): IngestedFiling {
  const known = read.get(filing) ?? readText(filing, sourceOf(filing));
  read.set(filing, known);
  return known;
}

/** The filings of the sample, oldest first. */
export const filings = [
  '2018-11-06-1h18-earnings-release',
  '2019-11-14-2q19-quarterly-report',
  '2020-08-14-1q20-quarterly-report',
  '2020-11-09-1h20-earnings-release',
  '2023-11-06-1h23-earnings-release',
] as const;
