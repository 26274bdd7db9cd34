import { z } from 'astro/zod';

/** Names of measures of the kind `value` that are added up; one that begins with a minus is taken away. */
const terms = z.array(z.string().regex(/^-?[a-z0-9-]+$/));

/** A ratio as a formula: what is added up, over what, and how it is shown. */
export const ratioSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    label: z.string().min(1),
    /** What it says, and what it does not. */
    note: z.string().optional(),
    of: terms.min(1),
    /** Nothing to divide by gives an amount. */
    per: terms.default([]),
    /** `per-month` is money for each of something else and month: revenue per contract. */
    as: z.enum(['percent', 'times', 'amount', 'per-month']).default('percent'),
    /** Whether the flow of a part of a year is brought to twelve months; then the label says so. */
    annualized: z.boolean().default(false),
    /** Where documents print the ratio themselves: concepts or places. */
    printed: z.array(z.string().min(1)).default([]),
  })
  .strict()
  .refine(({ per, as }) => (as === 'amount') === (per.length === 0), 'An amount has nothing to divide by, every other ratio has.')
  .refine(({ as, label }) => as !== 'per-month' || /month/i.test(label), 'The label of a ratio for each month says so.')
  .refine(({ annualized, as }) => !annualized || as !== 'per-month', 'A ratio for each month is not brought to a year.')
  .refine(({ annualized, label }) => !annualized || /annuali[sz]ed/i.test(label), 'The label of an annualized ratio says so.');

export type Ratio = z.output<typeof ratioSchema>;
