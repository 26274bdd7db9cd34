import { strToU8, zipSync } from 'fflate';
import { readSourceFile } from '#collections/read-source.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { coverTexts } from './cover-texts.ts';
import { type DataFile, xlsxType, zipType } from './data-file.ts';
import { hashBytes } from './hash-bytes.ts';
import { renderReadme } from './readme-text.ts';
import { stampZip } from './stamp-zip.ts';
import { xbrlOmissions } from './xbrl-file.ts';

/**
 * `<period>/<period>.zip`: the period's files below their own names, the documents as received, a readme, and the SHA-256 of each in the
 * form that `sha256sum -c` reads. Same content, same bytes.
 */
export function periodArchive(period: ArchivePeriod, files: readonly DataFile[]): DataFile {
  const { slug, label, own } = period;
  return {
    path: `${slug}/${slug}.zip`,
    type: zipType,
    description: `Everything on ${label} in one file, with the documents as received, a readme and checksums`,
    holds: files.filter(isCostly).map(({ path }) => path),
    build: async (bytesOf) => {
      const entries: Record<string, Uint8Array<ArrayBuffer>> = {};
      for (const file of files) {
        const body = isCostly(file) ? await bytesOf(file.path) : (await file.build(bytesOf)).body;
        entries[file.path.slice(slug.length + 1)] = typeof body === 'string' ? encode(body) : body;
      }
      for (const { name } of own) {
        const { name: file, bytes } = readSourceFile(name);
        entries[`documents/${name}/${file}`] = bytes;
      }
      entries['readme.txt'] = encode(`${renderReadme(...readmeParts(period))}\nXBRL\n${xbrlOmissions(period)}\n`);
      const sums: string[] = [];
      for (const name of Object.keys(entries).sort()) sums.push(`${await hashBytes(entries[name] as Uint8Array<ArrayBuffer>)}  ${name}`);
      entries.SHA256SUMS = encode(`${sums.join('\n')}\n`);
      const sorted = Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
      return { body: stampZip(zipSync(sorted, { level: 6 }) as Uint8Array<ArrayBuffer>), rows: sums.length };
    },
  };
}

/** Workbooks take long to build and little room while they wait; texts the other way round. */
const isCostly = ({ type }: DataFile): boolean => type === xlsxType;

const encode = (text: string): Uint8Array<ArrayBuffer> => strToU8(text) as Uint8Array<ArrayBuffer>;

function readmeParts({ label, own }: ArchivePeriod): readonly [string, readonly string[]] {
  const [title = '', ...notices] = coverTexts(`Everything on ${label}`, own);
  return [title, notices];
}
