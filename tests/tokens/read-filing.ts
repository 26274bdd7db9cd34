import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import type { Fact } from '#model/fact.ts';
import type { Token } from '#model/token.ts';
import { ingestFiling } from '#pipeline.ts';
import { type Line, readLines } from '#read/read-lines.ts';

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

/** A text as read: its lines, its facts, and what became of its numbers. */
export interface ReadText {
  readonly lines: readonly Line[];
  readonly facts: readonly Fact[];
  readonly tokens: readonly Token[];
}

/** Reads a text through all stages. */
export function readText(filing: string, text: string): ReadText {
  const { facts, tokens } = ingestFiling({ filing, text, sha256: '', ...(issuer === undefined ? {} : { issuer }) });
  return { lines: readLines(text), facts, tokens };
}
