import { z } from 'astro/zod';
import { chartSchema } from './chart-schema.ts';
import { isoDateSchema } from './fact-schema.ts';
import { measureSchema } from './measure-schema.ts';

/** A split or consolidation of shares. Figures per share in documents published before it stand on the old basis. */
const capitalAction = z
  .object({
    effective: isoDateSchema,
    /** New shares for each old one: 2 for a two-for-one split. */
    factor: z.number().int().min(2),
    /** `Two-for-one stock split` */
    text: z.string().min(1),
  })
  .strict();

/** What makes figures before and after a date incomparable, for the items that it names. */
const seriesBreak = z
  .object({
    /** First day under the new rule. */
    effective: isoDateSchema,
    name: z.string().min(1),
    /** A sentence for readers. */
    text: z.string().min(1),
    /** Slugs of items for which no change is shown across the date. */
    affects: z.array(z.string().min(1)),
  })
  .strict();

/** `content/issuer.yaml`: who the site is about, and what it leads with. Another issuer writes its own. */
export const issuerSchema = z
  .object({
    /** The name as the company writes it in English. */
    name: z.string().min(1),
    shortName: z.string().min(1),
    /** Securities code; the entity of every published fact. */
    code: z.string().regex(/^[0-9A-Za-z.-]+$/),
    exchange: z.string().min(1),
    /** The company's own pages for investors. */
    website: z.url(),
    /** Last month and day of a fiscal year, `MM-DD`. */
    fiscalYearEnd: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Not MM-DD.'),
    /** Whether FY2020 is the year that starts in 2020 or the one that ends in it. */
    fiscalYearNamedBy: z.enum(['start', 'end']),
    /** `#rrggbb` */
    brandColor: z.string().regex(/^#[0-9a-f]{6}$/i, 'Not #rrggbb.'),
    /** True only where the company itself publishes the site: takes away the sample notice and lets search engines in. */
    official: z.boolean(),
    /** Whose documents are the official disclosure: `TDnet and EDINET`. */
    officialSources: z.string().min(1),
    capitalActions: z.array(capitalAction).default([]),
    breaks: z.array(seriesBreak).default([]),
    /** Everything that key figures, columns and charts may name. */
    measures: z.record(z.string().regex(/^[a-z0-9-]+$/), measureSchema),
    /** Names of measures; a period page shows the first eight that the period has. */
    keyFigures: z.array(z.string()).min(1),
    /** Names of measures: the columns of the home page. */
    homeColumns: z.array(z.string()).min(1),
    /** Names of measures: result against forecast. */
    forecastMeasures: z.array(z.string()).default([]),
    charts: z.array(chartSchema).default([]),
  })
  .strict()
  .superRefine((issuer, context) => {
    const named = [
      ...issuer.keyFigures.map((name, index) => ({ name, path: ['keyFigures', index] })),
      ...issuer.homeColumns.map((name, index) => ({ name, path: ['homeColumns', index] })),
      ...issuer.forecastMeasures.map((name, index) => ({ name, path: ['forecastMeasures', index] })),
      ...issuer.charts.flatMap((chart, index) => namesOf(chart).map((name) => ({ name, path: ['charts', index] }))),
    ];
    for (const { name, path } of named) {
      if (!(name in issuer.measures)) context.addIssue({ code: 'custom', path, message: `There is no measure “${name}”.` });
    }
  });

function namesOf(chart: z.output<typeof chartSchema>): readonly string[] {
  switch (chart.kind) {
    case 'bars':
      return [...chart.series, ...(chart.total === undefined ? [] : [chart.total])];
    case 'panels':
      return [...chart.amounts, ...chart.ratios];
    case 'multiples':
      return chart.measures;
    case 'waterfall':
      return chart.steps.map((step) => step.measure);
  }
}

export type Issuer = z.output<typeof issuerSchema>;
