import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { listFilingEntries, loadIndex } from '#collections/load-index.ts';

export const collections = {
  filings: defineCollection({
    loader: loadIndex('filings', listFilingEntries),
    schema: z.object({ slug: z.string(), title: z.string() }),
  }),
};
