import { z } from 'astro/zod';
import { type Finding, verdicts } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';

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
  })
  .loose();

/** `content/findings/<filing>.json` */
export const findingsSchema = z.object({ filing: z.string(), findings: z.array(finding) }).loose() as unknown as z.ZodType<{
  filing: string;
  findings: Finding[];
}>;

const span = z
  .object({ line: z.number().int().positive(), offset: z.number().int().positive(), length: z.number().int().nonnegative() })
  .loose();
const token = z.object({ span, printed: z.string(), reason: z.string() }).loose();

/** `content/ledger/<filing>.json` */
export const ledgerSchema = z
  .object({
    filing: z.string(),
    repairs: z.array(
      z
        .object({ fact: z.string(), span, before: z.string(), after: z.string(), reason: z.string(), evidence: z.array(z.string()) })
        .loose(),
    ),
    phantoms: z.array(token),
    unresolved: z.array(token),
  })
  .loose() as unknown as z.ZodType<Ledger>;
