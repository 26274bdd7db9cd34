import { watch } from 'node:fs';
import { contentPath } from './content-root.ts';

const memory = new Map<string, unknown>();

/**
 * Keeps what was read from the content folder, and what follows from it, for the whole build: every file is read once. Under
 * `astro dev` all of it is forgotten as soon as the folder changes.
 */
export function remember<T>(key: string, make: () => T): T {
  if (memory.has(key)) return memory.get(key) as T;
  const value = make();
  memory.set(key, value);
  return value;
}

/** Forgets everything: a process that lives longer than a build has to, when the content changes. */
export function forget(): void {
  memory.clear();
}

if (import.meta.env?.MODE === 'development') watch(contentPath(), { recursive: true }, forget).unref();
