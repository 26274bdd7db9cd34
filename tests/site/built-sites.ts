import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteBuilds } from '#scripts/site-builds.ts';

/** A built site and the base path that it was built for. */
export interface BuiltSite {
  readonly base: string;
  readonly folder: string;
}

/** Other folders than those of `npm test`, in the same order, separated by commas: `SITE_FOLDERS=/tmp/a,/tmp/b`. */
const folders = process.env.SITE_FOLDERS?.split(',') ?? siteBuilds.map(({ folder }) => folder);

/** The sites that the tests look at: one at the root of a host, one in a folder of it. */
export const builtSites: readonly BuiltSite[] = siteBuilds.map(({ base, folder }, index) => ({ base, folder: folders[index] ?? folder }));

/** Throws where a site is not built: a test that has nothing to look at must not pass. */
export function requireBuilds(): void {
  const missing = builtSites.filter(({ folder }) => !existsSync(join(folder, 'index.html')));
  if (missing.length === 0) return;
  const commands = missing.map(({ base, folder }) => `  BASE=${base} node scripts/astro.ts build --silent --outDir ${folder}`);
  throw new Error(['The site is not built. npm test -- build site builds and tests it; or by hand:', ...commands].join('\n'));
}
