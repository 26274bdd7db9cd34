import { chromium } from 'playwright-core';
import { serveFolder } from '#scripts/static-server.ts';
import { launchBrowserServer } from '#tests/site/browser.ts';
import { builtSites, requireBuilds } from '#tests/site/built-sites.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';
import { clearReferences, folder, type Manifest, writeManifest, writeSheet } from '#tests/site/screens/references.ts';
import { describePlatform, takeScreens, themes } from '#tests/site/screens/take-screens.ts';

/** `npm run screens`: takes the references of all page kinds anew from the built site. Look at the difference before committing it. */
requireBuilds();
const [site] = builtSites;
if (!site) throw new Error('There is no site to take pictures of.');
const server = await serveFolder(site.folder, site.base);
const launched = await launchBrowserServer();
const browser = await chromium.connect(launched.wsEndpoint());
try {
  clearReferences();
  const kinds: Record<string, Manifest['kinds'][string]> = {};
  for (const { kind, page } of fullestPages(site.folder)) {
    const [light, dark] = await Promise.all(themes.map((theme) => takeScreens(browser, `${server.url}${page.path}`, theme)));
    if (!light || !dark) continue;
    writeSheet(folder, kind, 'light', light.sheet);
    writeSheet(folder, kind, 'dark', dark.sheet);
    kinds[kind] = { path: page.path, layout: light.layout };
  }
  writeManifest({ platform: await describePlatform(browser), kinds });
  process.stdout.write(`${Object.keys(kinds).length} kinds of pages, ${themes.length} themes, in ${folder}\n`);
} finally {
  await browser.close();
  await launched.close();
  await server.close();
}
