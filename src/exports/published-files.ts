import { archiveHead } from './archive-notices.ts';
import { renderCatalog } from './catalog.ts';
import { type DataFile, jsonType } from './data-file.ts';
import { listDataFiles } from './data-files.ts';
import { createPublisher, type Publisher, type ServedFile } from './publisher.ts';

const catalogPath = 'catalog.json';

interface Publication {
  readonly paths: readonly string[];
  readonly publisher: Publisher;
}

let known: Publication | undefined;

function publication(): Publication {
  known ??= publish(listDataFiles());
  return known;
}

/**
 * The catalog comes last, so that by then nearly every file was built and served, and only its entry is left in memory. (Astro
 * builds the deeper routes first, and of equals in the order of the alphabet.)
 */
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

/** Paths of all files below `/data/`: `facts.csv`, `1h20/facts.csv`, …, `catalog.json`. */
export function publishedPaths(): readonly string[] {
  return publication().paths;
}

/** One of them, as it is served. */
export function publishedFile(path: string): Promise<ServedFile> {
  return publication().publisher.serve(path);
}
