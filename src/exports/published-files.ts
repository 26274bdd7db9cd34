import { type ArchivedFiling, readArchive } from '#series/archive.ts';
import { archiveHead } from './archive-notices.ts';
import { renderCatalog } from './catalog.ts';
import { type DataFile, jsonType } from './data-file.ts';
import { listDataFiles } from './data-files.ts';
import { createPublisher, type Publisher, type ServedFile } from './publisher.ts';

/** Lists the other files: to be asked for last, when they have been built. */
export const catalogPath = 'catalog.json';

interface Publication {
  readonly paths: readonly string[];
  readonly publisher: Publisher;
}

let known: { readonly archive: readonly ArchivedFiling[]; readonly publication: Publication } | undefined;

/** Made once for an archive; another one, read anew while developing, is published anew. */
function publication(): Publication {
  const archive = readArchive();
  if (known?.archive !== archive) known = { archive, publication: publish(listDataFiles()) };
  return known.publication;
}

/** The files and, last, the catalog of them. */
function publish(files: readonly DataFile[]): Publication {
  const listed = files.map((file) => file.path);
  const catalog: DataFile = {
    path: catalogPath,
    type: jsonType,
    description: 'What there is',
    build: async () => {
      const entries = [];
      for (const path of listed) entries.push(await publisher.describe(path));
      return { body: renderCatalog(archiveHead(), entries), rows: entries.length };
    },
  };
  const publisher = createPublisher([...files, catalog]);
  return { paths: [...listed, catalogPath], publisher };
}

/** Paths of all files below `/data/`: `facts.csv`, `1h25/facts.csv`, …, `catalog.json`. */
export function publishedPaths(): readonly string[] {
  return publication().paths;
}

/** One of them, as it is served. */
export function publishedFile(path: string): Promise<ServedFile> {
  return publication().publisher.serve(path);
}
