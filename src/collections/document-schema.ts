import { z } from 'astro/zod';
import { accountingStandards } from '#model/fact.ts';
import { eventKinds, type FilingDocument, sectionKinds } from '#model/filing.ts';
import { sourceForms } from '#model/source-form.ts';
import { durationSchema, isoDateSchema, periodSchema } from './fact-schema.ts';

const span = z
  .object({ line: z.number().int().positive(), offset: z.number().int().positive(), length: z.number().int().nonnegative() })
  .loose();

function stated<T extends z.ZodType>(value: T) {
  return z.object({ value, span }).loose();
}

const metadata = z
  .object({
    issuer: stated(z.string()).optional(),
    ticker: stated(z.string()).optional(),
    documentType: z.enum(['earnings-release', 'quarterly-report', 'annual-report', 'unknown']),
    title: stated(z.string()).optional(),
    published: stated(isoDateSchema).optional(),
    period: stated(durationSchema).optional(),
    fiscalYearStart: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .optional(),
    standard: stated(z.enum(accountingStandards)).optional(),
    unaudited: stated(z.string()).optional(),
    consolidated: stated(z.string()).optional(),
    review: stated(z.string()).optional(),
    translation: stated(z.string()).optional(),
    forwardLooking: stated(z.string()).optional(),
    rounding: stated(z.enum(['rounded', 'truncated', 'unknown'])).optional(),
    periodLabels: z.array(z.object({ label: z.string().min(1), period: durationSchema, span }).loose()),
  })
  .loose();

const block = z
  .object({
    kind: z.enum(['heading', 'paragraph', 'list-item', 'table', 'note', 'footnote', 'furniture']),
    firstLine: z.number().int().positive(),
    lastLine: z.number().int().positive(),
    level: z.number().int().positive().optional(),
  })
  .loose();

const section = z
  .object({
    kind: z.enum(sectionKinds),
    title: z.string(),
    level: z.number().int().positive(),
    firstLine: z.number().int().positive(),
    lastLine: z.number().int().positive(),
  })
  .loose();

const event = z
  .object({
    kind: z.enum(eventKinds),
    said: stated(z.string()),
    date: isoDateSchema.optional(),
    factor: z.number().int().positive().optional(),
  })
  .loose();

const table = z
  .object({
    id: z.string(),
    statement: z.string(),
    title: z.string(),
    firstLine: z.number().int().positive(),
    lastLine: z.number().int().positive(),
    period: periodSchema.optional(),
    standard: z.enum(accountingStandards).optional(),
    columns: z.array(
      z
        .object({
          column: z.number().int().positive(),
          header: z.array(z.string()),
          period: periodSchema.optional(),
          versus: periodSchema.optional(),
          unit: z.string().optional(),
          kind: z.string().optional(),
        })
        .loose(),
    ),
    rows: z.array(
      z
        .object({
          line: z.number().int().positive(),
          label: z.string(),
          depth: z.number().int().nonnegative(),
          role: z.enum(['section', 'item', 'total']),
          facts: z.array(z.string()),
        })
        .loose(),
    ),
  })
  .loose();

/** `content/documents/<filing>.json` */
export const documentSchema = z
  .object({
    filing: z.string(),
    form: z.enum(sourceForms),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    lineCount: z.number().int().nonnegative(),
    metadata,
    blocks: z.array(block),
    sections: z.array(section),
    events: z.array(event),
    tables: z.array(table),
  })
  .loose() as unknown as z.ZodType<FilingDocument>;
