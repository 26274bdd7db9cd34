import { z } from 'astro/zod';

const name = z.string().min(1);

/** The statements whose pages may have charts. */
const chartedStatements = ['profit-or-loss', 'comprehensive-income', 'financial-position', 'changes-in-equity', 'cash-flows'] as const;

const frame = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** Measure and period; the unit is added. */
  subtitle: z.string().default(''),
  notes: z.array(z.string()).optional(),
  /**
   * Where the chart stands: on the home page, on the pages of periods, there below orders and backlog, as the strip of small multiples at
   * their foot, beside a statement of a period, or only where commentary places it. Commentary may place any chart of a period.
   */
  on: z.array(z.enum(['home', 'period', 'orders', 'trend', 'commentary', ...chartedStatements])).min(1),
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
/** What leads from the steps before it to the next total that the document prints. */
const rest = z.object({ label: name, kind: z.literal('rest') }).strict();
const waterfall = z
  .object({ kind: z.literal('waterfall'), measure: z.string().min(1), steps: z.array(z.union([step, rest])).min(3), ...frame })
  .strict();
/** Columns that come to the same total on one day: parts from the ground up, as the document states them. */
const side = z.object({ label: name, parts: z.array(name).min(1), total: name }).strict();
const sides = z.object({ kind: z.literal('sides'), sides: z.array(side).min(2), ...frame }).strict();

export const chartSchema = z.discriminatedUnion('kind', [bars, panels, multiples, waterfall, sides]);
export type ChartChoice = z.output<typeof chartSchema>;
