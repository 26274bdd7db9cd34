import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from '#asked/ask-concepts.ts';
import type { IssuerConcepts } from '#concepts/concept.ts';

/** What a reading depends on, besides the reader. */
export interface ReadingInputs {
  /** The bytes of the filing and of what a person says of it. */
  readonly own: readonly string[];
  /** The bytes of the issuer's concepts, and what they say. */
  readonly concepts: string;
  readonly issuer: IssuerConcepts | undefined;
}

/**
 * What was read before, kept so that an unchanged filing is not read again. What is kept holds for everything that the reading depends
 * on: the name and the bytes of the filing, of its approvals, of the issuer's concepts, and of the reader's own code and packages.
 */
export interface KeptReadings<Reading> {
  /** The reading of a filing made from the same inputs, or undefined. */
  readonly recall: (filing: string, inputs: ReadingInputs) => Reading | undefined;
  readonly keep: (filing: string, inputs: ReadingInputs, reading: Reading, asked: Asked) => void;
}

function digest(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** A digest of the reader: all code below `src/` but that of pages, and the versions of packages. */
function digestOfCode(): string {
  const project = join(import.meta.dirname, '..');
  const files = globSync('{src,scripts}/**/*.ts', { cwd: project })
    .filter((path) => !path.endsWith('.test.ts'))
    .sort();
  const lock = join(project, 'package-lock.json');
  const texts = files.flatMap((path) => [path, readFileSync(join(project, path))]);
  return digest([process.version, ...(existsSync(lock) ? [readFileSync(lock)] : []), ...texts]);
}

/** Keeps readings in a folder, one file for each filing. Readings must be plain data. A file that is broken is as good as none. */
export function keepReadings<Reading>(folder: string): KeptReadings<Reading> {
  const code = digestOfCode();
  const pathOf = (filing: string): string => join(folder, `${filing}.json`);
  const keyOf = (filing: string, { concepts, own }: ReadingInputs): string => digest([code, filing, ...own, concepts]);
  return {
    recall: (filing, inputs) => {
      const path = pathOf(filing);
      if (!existsSync(path)) return undefined;
      const text = readFileSync(path, 'utf8');
      const end = text.indexOf('\n');
      if (text.slice(0, end) !== keyOf(filing, inputs)) return undefined;
      try {
        return JSON.parse(text.slice(end)) as Reading;
      } catch {
        return undefined;
      }
    },
    keep: (filing, inputs, reading) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(pathOf(filing), `${keyOf(filing, inputs)}\n${JSON.stringify(reading)}`);
    },
  };
}

/** The same readings, where nothing may be read anew: `refuse` is asked to throw when a filing has none. */
export function onlyRecalled<Reading>(kept: KeptReadings<Reading>, refuse: (filing: string) => never): KeptReadings<Reading> {
  return { ...kept, recall: (filing, inputs) => kept.recall(filing, inputs) ?? refuse(filing) };
}
