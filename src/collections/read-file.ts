import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { BrokenCollection, describeIssues } from './broken-collection.ts';
import { contentName, contentPath } from './content-root.ts';

function readText(parts: readonly string[], hint: string): string {
  const path = contentPath(...parts);
  if (!existsSync(path)) throw new BrokenCollection(contentName(...parts), 'The file does not exist.', hint);
  return readFileSync(path, 'utf8');
}

function parseText(parts: readonly string[], text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new BrokenCollection(contentName(...parts), error instanceof Error ? error.message : String(error));
  }
}

function validate<T>(parts: readonly string[], schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new BrokenCollection(contentName(...parts), describeIssues(result.error));
  return result.data;
}

/** A generated JSON file of the content folder, as its schema says; throws with file and reason where it is not. */
export function readJson<T>(schema: z.ZodType<T>, ...parts: readonly string[]): T {
  const text = readText(parts, 'Run `npm run ingest`.');
  return validate(parts, schema, parseText(parts, text, JSON.parse));
}

/** A hand-written YAML file of the content folder, as its schema says; throws with file and reason where it is not. */
export function readYaml<T>(schema: z.ZodType<T>, ...parts: readonly string[]): T {
  return validate(parts, schema, parseText(parts, readText(parts, ''), parseYaml));
}
