import { z } from 'astro/zod';
import { audiences, type Finding, verdicts } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';
import { footingRegimes, type InferredRounding } from '#model/rounding.ts';

const finding = z
  .object({
    id: z.string(),
    rule: z.string(),
    filing: z.string(),
    verdict: z.enum(verdicts),
    residue: z.string().optional(),
    allowed: z.string().optional(),
    facts: z.array(z.string()),
    statement: z.string(),
    message: z.string(),
    approved: z.boolean().optional(),
    audience: z.enum(audiences).optional(),
    explanation: z.string().optional(),
  })
  .loose();

const policy = z.enum(['rounded', 'truncated', 'unknown']);
const footing = z.enum(footingRegimes);
const count = z.number().int().nonnegative();
const residues = { sums: count, exact: count, above: count, below: count };
const rounding: z.ZodType<InferredRounding> = z.object({
  policy,
  footing,
  evidence: z.object({
    stated: policy,
    observed: policy,
    printings: z.object({ rounded: count, truncated: count, adjusted: count }),
    units: z.array(z.object({ decimals: z.number().int(), footing, ...residues })),
  }),
});

/** `content/findings/<filing>.json` */
export const findingsSchema = z.object({ filing: z.string(), rounding, findings: z.array(finding) }).loose() as unknown as z.ZodType<{
  filing: string;
  rounding: InferredRounding;
  findings: Finding[];
}>;

const span = z
  .object({ line: z.number().int().positive(), offset: z.number().int().positive(), length: z.number().int().nonnegative() })
  .loose();
const refused = z.array(z.object({ after: z.string(), cost: z.number(), reason: z.string() }).loose()).optional();
const token = z.object({ span, printed: z.string(), reason: z.string(), refused }).loose();

/** `content/ledger/<filing>.json` */
export const ledgerSchema = z
  .object({
    filing: z.string(),
    repairs: z.array(
      z
        .object({
          fact: z.string(),
          span,
          before: z.string(),
          after: z.string(),
          reason: z.string(),
          evidence: z.array(z.string()),
          refused,
        })
        .loose(),
    ),
    phantoms: z.array(token),
    unresolved: z.array(token),
  })
  .loose() as unknown as z.ZodType<Ledger>;
