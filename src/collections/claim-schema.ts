import { z } from 'astro/zod';
import { type Claim, claimKinds, claimVerdicts } from '#model/claim.ts';
import { verdicts } from '#model/finding.ts';

const claim = z
  .object({
    id: z.string(),
    filing: z.string(),
    line: z.number().int().positive(),
    offset: z.number().int().positive(),
    printed: z.string(),
    kind: z.enum(claimKinds),
    label: z.string(),
    unit: z.string(),
    value: z.string(),
    low: z.string(),
    high: z.string(),
    decimals: z.number().int(),
    verdict: z.enum(claimVerdicts),
    agreement: z.enum(verdicts).optional(),
    facts: z.array(z.string()),
  })
  .loose();

/** `content/claims/<filing>.json` */
export const claimsSchema = z.object({ filing: z.string(), claims: z.array(claim) }).loose() as unknown as z.ZodType<{
  filing: string;
  claims: readonly Claim[];
}>;
