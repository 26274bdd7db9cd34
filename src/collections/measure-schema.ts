import { z } from 'astro/zod';

/**
 * Names a line item: the slug of an item (`revenue`), a concept (`ifrs-full:Revenue`), or where it stands (`statement > section > label`);
 * with members behind it (`ifrs-full:Equity [component: Total equity]`) the figure of one column.
 * Of several, the first that the period has is taken, so that one measure can span accounting standards.
 */
const references = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value): readonly string[] => (typeof value === 'string' ? [value] : value));

const common = {
  label: z.string().min(1),
  /** Shorter, for columns and charts. */
  short: z.string().min(1).optional(),
  /** Said beside the figure: what it holds, how it is defined. */
  note: z.string().optional(),
  /** The unit in which amounts are shown. */
  unit: z.enum(['printed', 'thousands', 'millions', 'billions']).default('millions'),
  /** `axis: member` pairs, where the figure is one of several with the same name. */
  dimensions: z.record(z.string(), z.string()).optional(),
};

const value = z.object({ kind: z.literal('value'), of: references, ...common }).strict();
const total = z.object({ kind: z.literal('sum'), of: z.array(references).min(2), ...common }).strict();
const ratio = z.object({ kind: z.literal('ratio'), of: references, to: references, ...common }).strict();
/** Earnings per share on the share basis of the latest document: from profit and weighted shares, never from a printed quotient. */
const perShare = z.object({ kind: z.literal('per-share'), of: references, profit: references, shares: references, ...common }).strict();

export const measureSchema = z.discriminatedUnion('kind', [value, total, ratio, perShare]);
export type Measure = z.output<typeof measureSchema>;
