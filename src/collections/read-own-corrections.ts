import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { contentPath } from './content-root.ts';
import { isoDateSchema } from './fact-schema.ts';
import { readYaml } from './read-file.ts';
import { remember } from './remember.ts';

/** A figure that this site itself showed wrongly. */
const ownCorrection = z
  .object({
    /** Id of the fact that is right now. */
    fact: z.string().min(1),
    /** What was shown in its place, as it was shown. */
    shown: z.string().min(1),
    from: isoDateSchema,
    until: isoDateSchema,
    reason: z.string().min(1),
  })
  .strict()
  .refine(({ from, until }) => from <= until, 'It was shown until before it was shown.');

export type OwnCorrection = z.output<typeof ownCorrection>;

/** `content/own-corrections.yaml`: mistakes of the site, kept apart from those of the issuer; without the file there are none. */
export function readOwnCorrections(): readonly OwnCorrection[] {
  return remember('own corrections', () =>
    existsSync(contentPath('own-corrections.yaml'))
      ? readYaml(z.array(ownCorrection) as unknown as z.ZodType<OwnCorrection[]>, 'own-corrections.yaml')
      : [],
  );
}
