import { z } from 'astro/zod';
import { audiences } from '#model/finding.ts';
import { chartSchema } from './chart-schema.ts';
import { isoDateSchema } from './fact-schema.ts';
import { measureSchema } from './measure-schema.ts';
import { ratioSchema } from './ratio-schema.ts';

/** The line of a filing that says so. */
const place = { filing: z.string().min(1).optional(), line: z.number().int().positive().optional() };

/** A split or consolidation of shares. Figures per share in documents published before it stand on the old basis. */
const capitalAction = z
  .object({
    effective: isoDateSchema,
    /** New shares for each old one: 2 for a two-for-one split. */
    factor: z.number().int().min(2),
    /** `Two-for-one stock split` */
    text: z.string().min(1),
    ...place,
  })
  .strict();

/** What makes figures before and after a date incomparable, for the items that it names. */
const seriesBreak = z
  .object({
    /** First day under the new rule. */
    effective: isoDateSchema,
    name: z.string().min(1),
    /** Whether an accounting policy changed, or only which rows a statement shows. */
    kind: z.enum(['policy', 'presentation']).default('policy'),
    /** A sentence for readers. */
    text: z.string().min(1),
    /** Slugs of items for which no change is shown across the date. */
    affects: z.array(z.string().min(1)),
    ...place,
  })
  .strict();

/** That lines which no document calls the same are one line item: a person says so, on a day, with the place that supports it. */
const join = z
  .object({
    /**
     * Slug of an item: it has the same concept under all of its labels, see concepts.yaml; or, without a concept, one label in documents that
     * no figure ties to each other.
     */
    item: z.string().min(1),
    /** What the item is called, where its most frequent label would not tell it from others. */
    label: z.string().min(1).optional(),
    stated: isoDateSchema,
    /** A sentence for readers. */
    text: z.string().min(1),
    filing: z.string().min(1),
    line: z.number().int().positive(),
  })
  .strict();

/** What a document says of the share basis of single figures, where they do not stand on the basis of the day of the document. */
const shareBasis = z
  .object({
    filing: z.string().min(1),
    /** The line on which the document says so. */
    line: z.number().int().positive(),
    /** Ids of facts, without the filing: `L655C5`. */
    facts: z.array(z.string().regex(/^L\d+[CO]\d+(\.\d+)?$/, 'Not the place of a fact.')).min(1),
    /** The day of whose basis they are, or that they add up figures of several. */
    basis: z.union([isoDateSchema, z.literal('mixed')]),
  })
  .strict();

/** What a document says of the forecasts that it prints. */
const forecastSource = z
  .object({
    filing: z.string().min(1),
    line: z.number().int().positive(),
    /** The day on which they were announced, where it is not that of the document; the line names it. */
    announced: isoDateSchema.optional(),
    /** Words of the line that give the company's reason for a difference between result and forecast. */
    reason: z.string().min(1).optional(),
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
    /** Of amounts in documents that name no currency themselves; ISO 4217. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Not three capital letters.')
      .optional(),
    /** Where the site is published, with its folder if it is in one; SITE and BASE in the environment go before. */
    address: z.url().optional(),
    /** `#rrggbb` */
    brandColor: z.string().regex(/^#[0-9a-f]{6}$/i, 'Not #rrggbb.'),
    /** True only where the company itself publishes the site: takes away the sample notice and lets search engines in. */
    official: z.boolean(),
    /** Whose documents are the official disclosure: `TDnet and EDINET`. */
    officialSources: z.string().min(1),
    /** How many people must sign in content/signatures.yaml what is published; without it none. */
    signatures: z.number().int().min(0).default(0),
    /** Sentences that the build writes from figures: on an official site they stand only where the publisher has accepted them. */
    generated: z.enum(['accepted', 'withheld']).default('withheld'),
    /** Who sees findings without agreement of which no approval says so: the publisher alone until they are released, or every reader. */
    findings: z.enum(audiences).default('internal'),
    capitalActions: z.array(capitalAction).default([]),
    breaks: z.array(seriesBreak).default([]),
    joins: z.array(join).default([]),
    shareBasis: z.array(shareBasis).default([]),
    forecastSources: z.array(forecastSource).default([]),
    /** Everything that key figures, columns and charts may name. */
    measures: z.record(z.string().regex(/^[a-z0-9-]+$/), measureSchema),
    /** Names of measures; a period page shows the first eight that the period has. */
    keyFigures: z.array(z.string()).min(1),
    /** Names of measures: the columns of the home page. */
    homeColumns: z.array(z.string()).min(1),
    /** Names of measures: result against forecast. */
    forecastMeasures: z.array(z.string()).default([]),
    /** Names of measures: dividends per share in the order of the year, the total last. */
    dividendMeasures: z.array(z.string()).default([]),
    /** Names of measures: orders and backlog, for periods whose documents state them in sentences and print no table of them. */
    orderMeasures: z.array(z.string()).default([]),
    /** Names of measures: the changes that a period page opens into their parts. */
    changes: z.array(z.string()).default([]),
    charts: z.array(chartSchema).default([]),
    /** In the order of their list. */
    ratios: z.array(ratioSchema).default([]),
  })
  .strict()
  .superRefine((issuer, context) => {
    const named = [
      ...issuer.keyFigures.map((name, index) => ({ name, path: ['keyFigures', index] })),
      ...issuer.homeColumns.map((name, index) => ({ name, path: ['homeColumns', index] })),
      ...issuer.forecastMeasures.map((name, index) => ({ name, path: ['forecastMeasures', index] })),
      ...issuer.dividendMeasures.map((name, index) => ({ name, path: ['dividendMeasures', index] })),
      ...issuer.orderMeasures.map((name, index) => ({ name, path: ['orderMeasures', index] })),
      ...issuer.changes.map((name, index) => ({ name, path: ['changes', index] })),
      ...issuer.ratios.flatMap(({ of, per }, index) =>
        [...of, ...per].map((name) => ({ name: name.replace(/^-/, ''), path: ['ratios', index] })),
      ),
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
      return chart.steps.flatMap((step) => (step.kind === 'rest' ? [] : [step.measure]));
    case 'sides':
      return chart.sides.flatMap(({ parts, total }) => [...parts, total]);
  }
}

export type Issuer = z.output<typeof issuerSchema>;
