import { publishedFile, publishedPaths } from '#exports/published-files.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** All files below `/data/`, each built once, by path. */
export function publishAll(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  return publishOnly(() => true);
}

/** Those files whose path is wanted. */
export async function publishOnly(isWanted: (path: string) => boolean): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of publishedPaths().filter(isWanted)) files.set(path, (await publishedFile(path)).bytes);
  return files;
}

/** A file's text; throws where it is not UTF-8. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`data/${path} is not published.`);
  return decoder.decode(bytes);
}
