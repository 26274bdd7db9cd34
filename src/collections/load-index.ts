import type { Loader } from 'astro/loaders';
import { documentSchema } from './document-schema.ts';
import { listFilings } from './list-filings.ts';
import { readJson } from './read-file.ts';

/** An entry of the content layer: what exists, and a digest that changes with it. Facts stay in their own files. */
export interface IndexEntry {
  readonly slug: string;
  readonly title: string;
  readonly digest: string;
}

/** Every filing as a small entry. Throws, and so stops the build, where a document's file is broken. */
export function listFilingEntries(): readonly IndexEntry[] {
  return listFilings().map((name) => {
    const { metadata, sha256 } = readJson(documentSchema, 'documents', `${name}.json`);
    return { slug: name, title: metadata.title?.value ?? name, digest: sha256 };
  });
}

/** Fills a collection with index entries. */
export function loadIndex(name: string, list: () => readonly IndexEntry[]): Loader {
  return {
    name,
    load: async ({ store, parseData }) => {
      store.clear();
      for (const { slug, title, digest } of list()) {
        store.set({ id: slug, data: await parseData({ id: slug, data: { slug, title } }), digest });
      }
    },
  };
}
