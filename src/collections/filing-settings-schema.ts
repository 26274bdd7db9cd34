import { z } from 'astro/zod';
import type { Correction, FilingSettings } from '#model/filing-settings.ts';

/** A moment with its time zone: `2026-11-06T15:00+09:00`. A day alone begins at another moment in each place. */
export const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

const moment = z.string().regex(momentPattern, 'Not a moment with its time zone, as 2026-11-06T15:00+09:00.');
const filing = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Not the folder of a filing.');

/** `67:4` is line 67, cell 4. */
const place = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((text) => /^\d+(?::\d+)?$/.test(text), 'Not line:cell.')
  .transform((text) => {
    const [line, column] = text.split(':').map(Number);
    return { line: line ?? 0, ...(column === undefined ? {} : { column }) };
  });

/** `content/filings/<filing>/filing.yaml`: all of it can be left out. */
export const filingSettingsSchema = z
  .object({
    publish_after: moment.optional(),
    corrects: filing.optional(),
    amends: filing.optional(),
    corrections: z.array(z.object({ at: place, was: place, reason: z.string().min(1) }).strict()).default([]),
    /** Tables that no page of a period shows, each with the reason. */
    hidden: z.array(z.object({ table: z.number().int().positive(), reason: z.string().min(1) }).strict()).default([]),
    /** Texts of the identity strip. */
    identity: z
      .object({ title: z.string().min(1).optional(), basis: z.string().min(1).optional() })
      .strict()
      .default({}),
  })
  .strict()
  .refine(
    ({ amends, corrects }) => amends === undefined || corrects === undefined,
    'A document corrects another one or amends it, not both.',
  )
  .refine(
    ({ amends, corrections, corrects }) => corrections.length === 0 || (corrects ?? amends) !== undefined,
    'corrections wants corrects or amends: the filing that had the old figures.',
  )
  .transform(
    ({ amends, corrections, corrects, hidden, identity, publish_after }): FilingSettings => ({
      ...(publish_after === undefined ? {} : { publishAfter: publish_after }),
      ...(corrects === undefined ? {} : { corrects }),
      ...(amends === undefined ? {} : { amends }),
      ...(identity.title === undefined ? {} : { title: identity.title }),
      ...(identity.basis === undefined ? {} : { basis: identity.basis }),
      hidden: hidden.map(({ table }) => table),
      corrections: corrections.map(({ at, reason, was }): Correction => ({ ...at, was, reason })),
    }),
  );
