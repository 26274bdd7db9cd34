import { z } from 'astro/zod';
import { readYaml } from './read-file.ts';
import { remember } from './remember.ts';

const term = z
  .object({
    term: z.string().min(1),
    /** Other names of the same thing. */
    also: z.array(z.string().min(1)).default([]),
    /** One to three sentences in our own words. */
    text: z.string().min(1),
    /** Slug of the line item that it explains. */
    item: z.string().optional(),
  })
  .strict();

const glossarySchema = z.array(term).superRefine((terms, context) => {
  const seen = new Set<string>();
  for (const [index, { term: name }] of terms.entries()) {
    const key = name.toLowerCase();
    if (seen.has(key)) context.addIssue({ code: 'custom', path: [index], message: `“${name}” stands there twice.` });
    seen.add(key);
  }
});

export type GlossaryTerm = z.output<typeof term>;

/** `content/glossary.yaml`, read once. */
export function readGlossary(): readonly GlossaryTerm[] {
  return remember('glossary', () => readYaml<GlossaryTerm[]>(glossarySchema as unknown as z.ZodType<GlossaryTerm[]>, 'glossary.yaml'));
}
