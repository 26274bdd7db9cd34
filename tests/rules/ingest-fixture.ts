import { readFileSync } from 'node:fs';
import { checkFiling } from '#checks/check-filing.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import type { GalleryCase } from './gallery.ts';

/** A sound document of the gallery. */
export function readDocument(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8');
}

/** The document with its last occurrence of the given characters changed. */
export function breakDocument({ document, from, to }: GalleryCase): string {
  const text = readDocument(document);
  const at = text.lastIndexOf(from);
  return at < 0 ? '' : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}

export function ingestText(text: string): IngestedFiling {
  return ingestFiling({ filing: 'gallery', text, sha256: '' });
}

/** What the rules say of facts that stand in no table. */
export function checkFacts(facts: readonly Fact[]): readonly Finding[] {
  return checkFiling({ filing: 'gallery', facts, tables: [], rounding: 'rounded' }).findings;
}
