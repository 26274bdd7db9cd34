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

/**
 * Builds each file once for both askers. The bytes are kept from the building to the serving and then let go, the entry stays: a
 * site of thousands of files never holds more than those in flight. A file asked for again is built again.
 */
export function createPublisher(files: Iterable<DataFile>): Publisher {
  const byPath = new Map<string, DataFile>();
  for (const file of files) byPath.set(file.path, file);
  const entries = new Map<string, CatalogEntry>();
  const waiting = new Map<string, Promise<BuiltFile>>();

  const build = (path: string): Promise<BuiltFile> => {
    const underWay = waiting.get(path);
    if (underWay) return underWay;
    const file = byPath.get(path);
    if (!file) throw new Error(`No file is published at data/${path}.`);
    const building = buildFile(file);
    waiting.set(path, building);
    return building;
  };

  return {
    serve: async (path) => {
      const { bytes, entry } = await build(path);
      entries.set(path, entry);
      waiting.delete(path);
      return { type: entry.type, bytes };
    },
    describe: async (path) => entries.get(path) ?? (await build(path)).entry,
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
