import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import type { PublishedSnapshot } from '#preflight/compare-published.ts';
import { contentPath } from './content-root.ts';
import { isoDateSchema } from './fact-schema.ts';
import { readJson } from './read-file.ts';

const filing = z.object({ sha256: z.string(), figures: z.record(z.string(), z.string()) });
const snapshot = z.object({ date: isoDateSchema, filings: z.record(z.string(), filing) });

/** `content/published.json`: what readers have seen, as `npm run published` wrote it; undefined where nothing was recorded yet. */
export function readPublished(): PublishedSnapshot | undefined {
  return existsSync(contentPath('published.json'))
    ? readJson(snapshot as unknown as z.ZodType<PublishedSnapshot>, 'published.json')
    : undefined;
}
