import type { BytesOf, DataContent, DataFile } from './data-file.ts';
import { hashBytes } from './hash-bytes.ts';

/** A file as catalog.json lists it. */
export interface CatalogEntry {
  readonly file: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows?: number;
  readonly description: string;
}

export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Gives out each file, and says of each what was or will be given out. */
export interface Publisher {
  readonly serve: (path: string) => Promise<ServedFile>;
  readonly describe: (path: string) => Promise<CatalogEntry>;
}

interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly entry: CatalogEntry;
}

const encoder = new TextEncoder();

/** Bytes of built files that may wait for those that still ask for them. */
const mostWaiting = 64 * 1024 * 1024;

/**
 * Builds each file once for all who ask: the server, and the files that hold it. Its bytes are kept until the last of them has asked and
 * then let go, the entry stays. In a site so large that the waiting bytes exceed `most`, what does not fit is let go at once and built again.
 */
export function createPublisher(files: Iterable<DataFile>, most = mostWaiting): Publisher {
  const byPath = new Map<string, DataFile>();
  for (const file of files) byPath.set(file.path, file);
  const asking = new Map<string, number>();
  for (const path of [...byPath.keys(), ...[...byPath.values()].flatMap(({ holds = [] }) => holds)])
    asking.set(path, (asking.get(path) ?? 0) + 1);
  const entries = new Map<string, CatalogEntry>();
  const built = new Map<string, Promise<BuiltFile>>();
  const waiting = new Map<string, number>();
  let waitingBytes = 0;

  const release = (path: string): void => {
    built.delete(path);
    waitingBytes -= waiting.get(path) ?? 0;
    waiting.delete(path);
  };

  /** Keeps the bytes of a file for those that still ask, as far as there is room. */
  const keepOrRelease = (path: string, bytes: number): void => {
    if ((asking.get(path) ?? 0) < 1 || waitingBytes + bytes > most) release(path);
    else if (built.has(path) && !waiting.has(path)) {
      waiting.set(path, bytes);
      waitingBytes += bytes;
    }
  };

  const build = async (path: string): Promise<BuiltFile> => {
    const underWay = built.get(path);
    if (underWay) return underWay;
    const file = byPath.get(path);
    if (!file) throw new Error(`No file is published at data/${path}.`);
    const building = buildFile(file, async (other) => (await take(other)).bytes);
    built.set(path, building);
    const { entry } = await building;
    entries.set(path, entry);
    return building;
  };

  const take = async (path: string): Promise<BuiltFile> => {
    const file = await build(path);
    asking.set(path, (asking.get(path) ?? 0) - 1);
    keepOrRelease(path, file.entry.bytes);
    return file;
  };

  return {
    serve: async (path) => {
      const { bytes, entry } = await take(path);
      return { type: entry.type, bytes };
    },
    describe: async (path) => {
      const known = entries.get(path);
      if (known) return known;
      const { entry } = await build(path);
      keepOrRelease(path, entry.bytes);
      return entry;
    },
  };
}

async function buildFile(file: DataFile, bytesOf: BytesOf): Promise<BuiltFile> {
  const content = await file.build(bytesOf);
  const bytes = toBytes(content);
  const entry: CatalogEntry = {
    file: file.path,
    type: file.type,
    bytes: bytes.length,
    sha256: await hashBytes(bytes),
    ...(content.rows === undefined ? {} : { rows: content.rows }),
    description: file.description,
  };
  return { bytes, entry };
}

function toBytes({ body }: DataContent): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? encoder.encode(body) : body;
}
