import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { contentPath } from './content-root.ts';
import { isoDateSchema } from './fact-schema.ts';
import { readYaml } from './read-file.ts';

const signature = z
  .object({
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'Not a digest of 64 characters.'),
    name: z.string().min(1),
    date: isoDateSchema,
  })
  .strict();

/** `content/signatures.yaml`; there need not be one. */
export function readSignatures(): readonly z.output<typeof signature>[] {
  if (!existsSync(contentPath('signatures.yaml'))) return [];
  return readYaml(z.array(signature), 'signatures.yaml');
}
