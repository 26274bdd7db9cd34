import { z } from 'astro/zod';
import { sourceForms } from '#model/source-form.ts';

const size = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  rules: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
});

/**
 * `content/texts/<filing>.json`: the text that a reader made of a document that is no plain text, or one whose columns are shown by blanks. A run is `[at, length, line, offset,
 * length in the file, column?, 1?]`, of a PDF `[at, length, page, left, top, width, height, 1 where bold]`.
 */
export const textSchema = z.object({
  filing: z.string(),
  form: z.enum(sourceForms),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Version of the reader of PDFs. */
  reader: z.number().int().optional(),
  margins: z.array(z.number().int().positive()).optional(),
  pages: z.array(size).optional(),
  lines: z.array(z.object({ text: z.string(), runs: z.array(z.array(z.number()).min(5)) })),
});
export type KeptText = z.output<typeof textSchema>;
