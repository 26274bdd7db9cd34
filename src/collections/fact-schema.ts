import { z } from 'astro/zod';
import { accountingStandards, type Fact, factKinds, factStatuses, statementSlugs } from '#model/fact.ts';
import { type IsoDate, type Period, parseIsoDate } from '#model/period.ts';

const isoDate = z.custom<IsoDate>((value) => typeof value === 'string' && parseIsoDate(value) !== undefined, 'Not a date (YYYY-MM-DD).');

const instant = z.object({ instant: isoDate }).loose();
export const durationSchema = z
  .object({ start: isoDate, end: isoDate })
  .loose()
  .refine(({ start, end }) => start <= end, 'Starts after it ends.');
export const periodSchema: z.ZodType<Period> = z.union([instant, durationSchema]);
export const isoDateSchema = isoDate;

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'Not a decimal number.');

const factSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+#L\d+[CO]\d+(\.\d+)?$/, 'Not the id of a fact.'),
    filing: z.string(),
    line: z.number().int().positive(),
    column: z.number().int().positive().optional(),
    offset: z.number().int().positive(),
    printed: z.string().min(1),
    statement: z.enum(statementSlugs),
    table: z.string().optional(),
    path: z.array(z.string()),
    label: z.string(),
    concept: z.string().optional(),
    kind: z.enum(factKinds),
    period: periodSchema,
    versus: periodSchema.optional(),
    unit: z.string().min(1),
    value: decimal.optional(),
    decimals: z.number().int(),
    dimensions: z.record(z.string(), z.string()),
    standard: z.enum(accountingStandards).optional(),
    status: z.enum(factStatuses),
    ties: z.number().int().nonnegative(),
  })
  .loose()
  .refine(({ kind, value }) => (kind === 'nil') === (value === undefined), 'A nil has no value, every other fact has one.');

/** `content/facts/<filing>.json` */
export const factsSchema = z.object({ filing: z.string(), facts: z.array(factSchema) }).loose() as unknown as z.ZodType<{
  filing: string;
  facts: Fact[];
}>;
