import { z } from 'astro/zod';

const name = z.string().min(1);

const frame = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** Measure and period; the unit is added. */
  subtitle: z.string().default(''),
  notes: z.array(z.string()).optional(),
  /** Left out in print, where a page has many charts. */
  screenOnly: z.boolean().default(false),
  /** Where the chart stands: on the home page, on the pages of periods, or as the strip of small multiples at their foot. */
  on: z.array(z.enum(['home', 'period', 'trend'])).min(1),
};

const bars = z
  .object({
    kind: z.literal('bars'),
    layout: z.enum(['grouped', 'stacked']),
    series: z.array(name).min(1).max(5),
    total: name.optional(),
    ...frame,
  })
  .strict();
const panels = z
  .object({ kind: z.literal('panels'), amounts: z.array(name).min(1).max(5), ratios: z.array(name).min(1).max(5), ...frame })
  .strict();
const multiples = z.object({ kind: z.literal('multiples'), measures: z.array(name).min(1), ...frame }).strict();
const step = z
  .object({
    label: name,
    measure: name,
    kind: z.enum(['total', 'change']),
    /** A balance before the period or at its end; a figure a year before. */
    at: z.enum(['opening', 'closing', 'year-before']).optional(),
    /** What a figure has more than a year before. */
    since: z.literal('year-before').optional(),
    /** Left out in periods that do not state it, such as the effect of a new standard. */
    optional: z.boolean().default(false),
  })
  .strict();
const waterfall = z.object({ kind: z.literal('waterfall'), measure: z.string().min(1), steps: z.array(step).min(3), ...frame }).strict();

export const chartSchema = z.discriminatedUnion('kind', [bars, panels, multiples, waterfall]);
export type ChartChoice = z.output<typeof chartSchema>;
