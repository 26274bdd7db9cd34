import type { TestProject } from 'vitest/node';
import { serveFolder } from '#scripts/static-server.ts';
import { launchBrowserServer } from '#tests/site/browser.ts';
import { type BuiltSite, builtSites, requireBuilds } from '#tests/site/built-sites.ts';

/** A built site and the address at which it is served while the tests run. */
export interface ServedSite extends BuiltSite {
  /** With the base path and a slash at the end. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: string;
    readonly sites: readonly ServedSite[];
  }
}

/** Serves the built sites and starts one browser for all test files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuilds();
  const browser = await launchBrowserServer();
  const servers = await Promise.all(builtSites.map(({ base, folder }) => serveFolder(folder, base)));
  const sites = builtSites.map((site, index) => ({ ...site, url: servers[index]?.url ?? '' }));
  project.provide('browser', browser.wsEndpoint());
  project.provide('sites', sites);
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
