import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { BrokenCollection, describeIssues, stepsOfIssues } from './broken-collection.ts';
import { contentName, contentPath } from './content-root.ts';
import { placeInYaml, placeOfYamlError } from './place-in-yaml.ts';

function readText(parts: readonly string[], hint: string): string {
  const path = contentPath(...parts);
  if (!existsSync(path)) throw new BrokenCollection(contentName(...parts), 'The file does not exist.', hint);
  return readFileSync(path, 'utf8');
}

/** A generated JSON file of the content folder, as its schema says; throws with file and reason where it is not. */
export function readJson<T>(schema: z.ZodType<T>, ...parts: readonly string[]): T {
  const text = readText(parts, 'Run `npm run ingest`.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new BrokenCollection(contentName(...parts), error instanceof Error ? error.message : String(error));
  }
  const result = schema.safeParse(parsed);
  if (!result.success) throw new BrokenCollection(contentName(...parts), describeIssues(result.error));
  return result.data;
}

/** A hand-written YAML file of the content folder, as its schema says; throws with file, line and reason where it is not. */
export function readYaml<T>(schema: z.ZodType<T>, ...parts: readonly string[]): T {
  const text = readText(parts, '');
  let parsed: unknown;
  try {
    parsed = parseYaml(text);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/(?: at line \d+, column \d+)?:?\n/);
    throw new BrokenCollection(contentName(...parts), reason, '', placeOfYamlError(error));
  }
  const result = schema.safeParse(parsed);
  if (result.success) return result.data;
  const place = placeInYaml(text, stepsOfIssues(result.error));
  throw new BrokenCollection(contentName(...parts), describeIssues(result.error), '', place);
}
