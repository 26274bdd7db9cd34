import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'fflate';
import { type Cbor, readCbor, writeCbor } from '#scripts/cbor.ts';

/** A file of an index, below its folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = new TextEncoder().encode('pagefind_dcd');
const filterName = /^filter\/(\w+?)_(\w+)\.pf_filter$/;
const metaName = /^pagefind\.(\w+?)_(\w+)\.pf_meta$/;

/**
 * An index of Pagefind in which nothing hangs on chance. Pagefind 1.5 keeps filters and their values in hash tables and writes them in the order of
 * these, which is another one at each run; the names of the files are digests of that. Here filters and values are sorted, files named anew.
 * Throws where a file is not laid out as Pagefind 1.5 does it.
 */
export function settleIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => filterName.test(path)).map((file) => settleFile(file, filterName, sortFilter, renamed));
  const metas = files
    .filter(({ path }) => metaName.test(path))
    .map((file) => settleFile(file, metaName, (meta) => sortMeta(meta, renamed), renamed));
  const others = files
    .filter(({ path }) => !filterName.test(path) && !metaName.test(path))
    .map((file) => (file.path === 'pagefind-entry.json' ? { ...file, content: renameInEntry(file.content, renamed) } : file));
  return [...filters, ...metas, ...others];
}

function settleFile(file: IndexFile, name: RegExp, sort: (value: Cbor) => Cbor, renamed: Map<string, string>): IndexFile {
  const [, language = '', digest = ''] = name.exec(file.path) ?? [];
  const bytes = gunzipSync(file.content);
  if (signature.some((byte, at) => bytes[at] !== byte)) throw new Error(`pagefind/${file.path} does not begin as a file of Pagefind 1.5.`);
  const sorted = writeCbor(sort(readCbor(bytes.subarray(signature.length))));
  const anew = createHash('sha256').update(sorted).digest('hex').slice(0, digest.length);
  renamed.set(`${language}_${digest}`, `${language}_${anew}`);
  const content = gzipSync(Uint8Array.from([...signature, ...sorted]), { level: 9, mtime: 0 });
  return { path: file.path.replace(`_${digest}.`, `_${anew}.`), content };
}

/** `[name, [[value, pages], …]]`, values in order. */
function sortFilter(filter: Cbor): Cbor {
  const [name, values] = listOf(filter, 2);
  return [name ?? '', sorted(values)];
}

/** `[version, pages, chunks, [[filter, file], …], sorts, fields]`, filters in order under their new names. */
function sortMeta(meta: Cbor, renamed: ReadonlyMap<string, string>): Cbor {
  const [version, pages, chunks, filters, ...rest] = listOf(meta, 6);
  const anew = listOf(filters).map((filter) => {
    const [name, file] = listOf(filter, 2);
    return [name, renamed.get(String(file)) ?? file] as Cbor;
  });
  return [version, pages, chunks, sorted(anew), ...rest] as Cbor;
}

function renameInEntry(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const text = new TextDecoder().decode(content);
  return new TextEncoder().encode(text.replaceAll(/"hash":"(\w+)"/g, (all, hash: string) => all.replace(hash, renamed.get(hash) ?? hash)));
}

function sorted(pairs: Cbor | undefined): Cbor {
  const keyOf = (pair: Cbor) => String(listOf(pair, 2)[0]);
  return listOf(pairs).toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

function listOf(value: Cbor | undefined, length?: number): readonly Cbor[] {
  if (typeof value !== 'object' || (length !== undefined && value.length !== length)) {
    throw new Error(`The index of Pagefind is not laid out as expected: ${JSON.stringify(value)?.slice(0, 80)}.`);
  }
  return value;
}
