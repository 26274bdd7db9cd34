import { z } from 'astro/zod';
import { accountingStandards, type Fact, factKinds, factStatuses, statementSlugs } from '#model/fact.ts';
import { type Duration, type IsoDate, type Period, parseIsoDate } from '#model/period.ts';

const isDate = (value: unknown): value is IsoDate => typeof value === 'string' && parseIsoDate(value) !== undefined;
const isoDate = z.custom<IsoDate>(isDate, 'Not a date (YYYY-MM-DD).');

/** A balance date or a span of days; one look instead of two schemas, because an archive holds hundreds of thousands. */
function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null) return false;
  if ('instant' in value) return isDate(value.instant);
  return 'start' in value && 'end' in value && isDate(value.start) && isDate(value.end) && value.start <= value.end;
}

const isDuration = (value: unknown): value is Duration => isPeriod(value) && 'start' in value;

export const periodSchema = z.custom<Period>(isPeriod, 'Not a period.');
export const durationSchema = z.custom<Duration>(isDuration, 'Not a span of days.');
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
    page: z.number().int().positive().optional(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  })
  .loose()
  .refine(({ kind, value }) => (kind === 'nil') === (value === undefined), 'A nil has no value, every other fact has one.');

/** `content/facts/<filing>.json` */
export const factsSchema = z.object({ filing: z.string(), facts: z.array(factSchema) }).loose() as unknown as z.ZodType<{
  filing: string;
  facts: Fact[];
}>;
