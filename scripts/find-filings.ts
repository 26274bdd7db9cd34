import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';

/** A filing's folder and its source. */
export interface FilingPlace {
  readonly filing: string;
  readonly folder: string;
  readonly source: string;
}

export interface FoundFilings {
  readonly places: readonly FilingPlace[];
  readonly diagnostics: readonly Diagnostic[];
}

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Looks through `<content>/filings`; what cannot be a filing is reported, and the others are still found. */
export function findFilings(content: string): FoundFilings {
  const root = join(content, 'filings');
  if (!existsSync(root))
    return { places: [], diagnostics: [makeDiagnostic('I01', 'content/filings', 'The folder content/filings does not exist.')] };
  const diagnostics: Diagnostic[] = [];
  const places: FilingPlace[] = [];
  const names = readdirSync(root)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const seen = new Map<string, string>();
  for (const name of names) {
    const folder = join(root, name);
    if (!statSync(folder).isDirectory()) {
      const slug = slugOf(basename(name, extname(name)));
      diagnostics.push(
        makeDiagnostic(
          'I02',
          name,
          `${name} lies beside the folders; it belongs at content/filings/${slug}/source${extname(name) || '.txt'}.`,
        ),
      );
      continue;
    }
    const twin = seen.get(slugOf(name));
    seen.set(slugOf(name), name);
    if (twin !== undefined) {
      diagnostics.push(makeDiagnostic('I04', name, `The folders ${twin} and ${name} would have the same address.`));
      continue;
    }
    if (!pattern.test(name)) {
      diagnostics.push(
        makeDiagnostic(
          'I05',
          name,
          `The folder name ${name} holds more than small letters, digits and single hyphens; ${slugOf(name)} would do.`,
        ),
      );
      continue;
    }
    const sources = readdirSync(folder).filter((file) => /^source\.[a-z]+$/.test(file));
    if (sources.length > 1)
      diagnostics.push(makeDiagnostic('I04', name, `The folder holds ${sources.join(' and ')}: two sources of one filing.`));
    else if (sources[0] !== 'source.txt')
      diagnostics.push(
        makeDiagnostic(
          'I03',
          name,
          sources[0] === undefined ? 'The folder holds no source.txt.' : `The folder holds ${sources[0]}; only source.txt can be read.`,
        ),
      );
    else places.push({ filing: name, folder, source: join(folder, 'source.txt') });
  }
  return { places, diagnostics };
}
