import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readIssuer } from '#collections/read-issuer.ts';
import { openArchive } from '#commentary/open-archive.ts';
import { scaffoldCommentary } from '#commentary/scaffold-commentary.ts';
import { nearestNames } from '#diagnostics/nearest-names.ts';
import { findPeriod, listPeriods } from '#series/periods.ts';
import { runCommand, seeEverything, UserError } from './terminal.ts';

/** `npm run new -- <period>`: begins the commentary on a period, with its figures bound and its charts placed. Never overwrites. */
await runCommand(() => {
  seeEverything();
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [slug] = positionals;
  const slugs = listPeriods().map((period) => period.slug);
  if (slug === undefined || positionals.length > 1)
    throw new UserError(`Name one period: npm run new -- ${slugs.at(-1) ?? '1h25'}\nPeriods: ${slugs.join(', ')}`);
  const period = findPeriod(slug.toLowerCase());
  if (period === undefined)
    throw new UserError(
      `There is no period “${slug}”.\nnearest: ${nearestNames(slug, slugs).join(', ')}\nA period exists once a filing states it: add the filing and run npm run ingest.`,
    );
  const file = `content/commentary/${period.slug}.mdx`;
  if (existsSync(file)) throw new UserError(`${file} is there already and stays as it is. Move it away to begin again.`);
  const archive = openArchive();
  const { keyFigures, measures } = readIssuer();
  const prior = archive.yearBefore(period.slug);
  const priorLabel = prior === undefined ? undefined : findPeriod(prior)?.label;
  const text = scaffoldCommentary({
    archive,
    slug: period.slug,
    label: period.label,
    ...(priorLabel === undefined ? {} : { priorLabel }),
    measures: keyFigures.map((name) => ({ name, label: measures[name]?.label ?? name })),
  });
  mkdirSync('content/commentary', { recursive: true });
  writeFileSync(file, text);
  console.log(`${file} is begun. npm run dev shows it while you write; docs/commentary.md says what can stand in it.`);
});
