import { z } from 'astro/zod';
import { fates, type Token } from '#model/token.ts';

const place = z.number().int().positive();

/** `content/tokens/<filing>.json` */
export const tokensSchema: z.ZodType<{ readonly filing: string; readonly tokens: readonly Token[] }> = z.object({
  filing: z.string(),
  tokens: z.array(z.object({ line: place, offset: place, token: z.string(), fate: z.enum(fates), detail: z.string() })),
});
