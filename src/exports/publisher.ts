import type { DataContent, DataFile } from './data-file.ts';
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

/** Bytes of built files that may wait for their serving. */
const mostWaiting = 256 * 1024 * 1024;

/**
 * Builds each file once for both askers: the bytes are kept from the building to the serving and then let go, the entry stays. In a
 * site so large that the waiting bytes exceed `most`, what does not fit is let go at once and built a second time.
 */
export function createPublisher(files: Iterable<DataFile>, most = mostWaiting): Publisher {
  const byPath = new Map<string, DataFile>();
  for (const file of files) byPath.set(file.path, file);
  const entries = new Map<string, CatalogEntry>();
  const built = new Map<string, Promise<BuiltFile>>();
  const waiting = new Map<string, number>();
  let waitingBytes = 0;

  const release = (path: string): void => {
    built.delete(path);
    waitingBytes -= waiting.get(path) ?? 0;
    waiting.delete(path);
  };

  const build = async (path: string): Promise<BuiltFile> => {
    const underWay = built.get(path);
    if (underWay) return underWay;
    const file = byPath.get(path);
    if (!file) throw new Error(`No file is published at data/${path}.`);
    const building = buildFile(file);
    built.set(path, building);
    const { entry } = await building;
    entries.set(path, entry);
    return building;
  };

  return {
    serve: async (path) => {
      const { bytes, entry } = await build(path);
      release(path);
      return { type: entry.type, bytes };
    },
    describe: async (path) => {
      const known = entries.get(path);
      if (known) return known;
      const { entry } = await build(path);
      if (waitingBytes + entry.bytes > most) release(path);
      else if (built.has(path) && !waiting.has(path)) {
        waiting.set(path, entry.bytes);
        waitingBytes += entry.bytes;
      }
      return entry;
    },
  };
}

async function buildFile(file: DataFile): Promise<BuiltFile> {
  const content = await file.build();
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
