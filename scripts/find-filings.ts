import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { formOfFile, formTraits, type SourceForm, sourceForms } from '#model/source-form.ts';

/** A filing's folder, its source, and the form that the source's name stands for. */
export interface FilingPlace {
  readonly filing: string;
  readonly folder: string;
  readonly source: string;
  readonly form: SourceForm;
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

/** Other endings of names for the same forms. */
const otherEndings: Readonly<Record<string, SourceForm>> = {
  htm: 'html',
  xhtml: 'html',
  markdown: 'markdown',
  mdown: 'markdown',
  text: 'text',
  tsv: 'text',
};
const endingOf = (file: string): string => extname(file).slice(1).toLowerCase();

/** The name under which a file would be read; plain text where its ending says nothing. */
function sourceName(file: string): string {
  const ending = endingOf(file);
  return formTraits[formOfFile(`source.${ending}`) ?? otherEndings[ending] ?? 'text'].file;
}

const readable = sourceForms.map((form) => formTraits[form].file).join(', ');

/** The source of a folder, or why there is none to read. */
function findSource(folder: string, name: string): { readonly file: string; readonly form: SourceForm } | Diagnostic {
  const files = readdirSync(folder).sort();
  const sources = files.filter((file) => formOfFile(file) !== undefined);
  const [first] = sources;
  if (sources.length > 1)
    return makeDiagnostic('I14', name, `The folder holds ${sources.join(' and ')}: two sources of one filing; which of them is published?`);
  const form = formOfFile(first ?? '');
  if (first !== undefined && form !== undefined) return { file: first, form };
  const near = files.find((file) => /^source\./i.test(file)) ?? files.find((file) => file.toLowerCase() === 'source');
  if (near === undefined) return makeDiagnostic('I03', name, `The folder holds no source: none of ${readable}.`);
  const ending = endingOf(near);
  const meant = formOfFile(near.toLowerCase()) ?? otherEndings[ending];
  const advice = meant === undefined ? `only ${readable} are read` : `rename it to ${formTraits[meant].file}`;
  return makeDiagnostic('I03', name, `The folder holds ${near}; ${advice}.`);
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
        makeDiagnostic('I02', name, `${name} lies beside the folders; it belongs at content/filings/${slug}/${sourceName(name)}.`),
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
    const found = findSource(folder, name);
    if ('code' in found) diagnostics.push(found);
    else places.push({ filing: name, folder, source: join(folder, found.file), form: found.form });
  }
  return { places, diagnostics };
}
