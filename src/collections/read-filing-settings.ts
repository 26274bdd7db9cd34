import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { type FilingSettings, isPublicAt, noSettings } from '#model/filing-settings.ts';
import { BrokenCollection } from './broken-collection.ts';
import { contentPath } from './content-root.ts';
import { filingSettingsSchema, momentPattern } from './filing-settings-schema.ts';
import { readYaml } from './read-file.ts';
import { remember } from './remember.ts';

/** What a person says about a filing in its filing.yaml; nothing where there is none. Throws where it is not as its schema says. */
export function readFilingSettings(filing: string): FilingSettings {
  return remember(`settings ${filing}`, () => {
    const path = ['filings', filing, 'filing.yaml'];
    if (!existsSync(contentPath(...path))) return noSettings;
    return readYaml(filingSettingsSchema as unknown as z.ZodType<FilingSettings>, ...path);
  });
}

/**
 * The moment for which the site is built, `PUBLISH_AT` in the environment; undefined where none is given. The clock is never asked: the
 * same build gives the same site.
 */
function publishAt(): string | undefined {
  const given = process.env.PUBLISH_AT;
  if (given === undefined || given === '') return undefined;
  if (momentPattern.test(given)) return given;
  throw new BrokenCollection('PUBLISH_AT', `“${given}” is not a moment with its time zone.`, 'Write it as 2026-11-06T15:00+09:00.');
}

/** Whether this build is for the publisher alone: then it shows what is not public yet, and says so on every page. */
export function isPreview(): boolean {
  return process.env.PREVIEW === '1';
}

/** Whether a filing may be seen on the site that is built. */
export function isReleased(filing: string): boolean {
  return isPreview() || isPublicAt(readFilingSettings(filing), publishAt());
}
