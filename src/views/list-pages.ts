import { remember } from '#collections/remember.ts';
import { ruleSlugs } from './checks-view.ts';
import { documentSlugs } from './document-view.ts';
import { itemSlugs } from './item-view.ts';
import { compareSlugs } from './over-periods/compare-view.ts';
import { overPeriodsSlugs } from './over-periods/statement-over-periods.ts';
import { periodSlugs } from './period-view.ts';
import { ratioIds } from './ratios/ratios-view.ts';
import { statementPaths } from './statement-view.ts';

/** Pages that there is one of, and lists. */
const single = 'checks compare corrections dividends documents downloads forecasts glossary items method ratios search statements';

/** The paths of all pages from the root of the site, with a slash at the end: `1h26/`, `documents/2026-11-06-1h26-earnings-release/`; the home page is empty. */
export function listPages(): ReadonlySet<string> {
  return remember('pages', () => {
    const below = (folder: string, names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}/`);
    return new Set([
      '',
      ...single.split(' ').map((name) => `${name}/`),
      ...periodSlugs().map((slug) => `${slug}/`),
      ...statementPaths().map(({ period, statement }) => `${period}/${statement}/`),
      ...below('checks', ruleSlugs()),
      ...below('compare', compareSlugs()),
      ...below('documents', documentSlugs()),
      ...below('items', itemSlugs()),
      ...below('ratios', ratioIds()),
      ...below(
        'statements',
        overPeriodsSlugs().flatMap((slug) => [slug, `${slug}/oldest-first`]),
      ),
    ]);
  });
}
