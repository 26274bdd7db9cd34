import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import { standardLabels } from '#concepts/standard-labels.ts';
import { fiscalCalendarOf } from '#document/fiscal-calendar-of.ts';
import { ingestFiling } from '#pipeline.ts';
import { readLines } from '#read/read-lines.ts';
import { readContexts } from '#statements/read-context.ts';
import { readStatements } from '#statements/read-statements.ts';
import { buildVocabulary } from '#tables/label-vocabulary.ts';
import type { ReadFiling } from '#tokens/assign-fates.ts';

const content = new URL('../../content/', import.meta.url);

function readConcepts() {
  const path = new URL('concepts.yaml', content);
  return existsSync(path) ? readIssuerConcepts(parse(readFileSync(path, 'utf8'))).value : undefined;
}

const issuer = readConcepts();

/** The folder of the archive's filings. */
export const filingsRoot = new URL('filings/', content);

/** The text of a filing of the archive. */
export function sourceOf(filing: string): string {
  return readFileSync(new URL(`${filing}/source.txt`, filingsRoot), 'utf8');
}

/** Reads a text up to its facts: what the tokens' fates are decided from. */
export function readText(filing: string, text: string): ReadFiling {
  const { document, facts, ledger } = ingestFiling({ filing, text, sha256: '', ...(issuer === undefined ? {} : { issuer }) });
  const { blocks, metadata } = document;
  const lines = readLines(text);
  const context = {
    filing,
    calendar: fiscalCalendarOf(metadata),
    ...(metadata.period === undefined ? {} : { period: metadata.period.value }),
  };
  const statements = readStatements(lines, context, readContexts(lines, blocks), buildVocabulary(lines, standardLabels(issuer)));
  return { lines, blocks, statements, facts, ledger, metadata };
}
