import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { createCommentary } from '#commentary/integrate-commentary.ts';
import { openArchive } from '#commentary/open-archive.ts';
import { movedItems } from '#series/moved-items.ts';
import { finishSite } from './scripts/finish-site.ts';
import { ingestWhileDeveloping } from './scripts/ingest-while-developing.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { readSiteAddress } from './scripts/site-address.ts';

const { site, base } = readSiteAddress();

/** Pages that show nothing of their own: another order of a page, an address that leads on. */
function isListed(page) {
  const [folder, name] = page.split('/').slice(-3);
  return name !== 'oldest-first' && !(folder === 'items' && movedItems().has(decodeURIComponent(name)));
}

const commentary = createCommentary({ openArchive });

export default defineConfig({
  output: 'static',
  site,
  base,
  trailingSlash: 'always',
  cacheDir: './.cache',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // The default processor runs no remark plugins; `gfm: false` keeps GFM from being applied twice.
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm, commentary.remark] }) },
  integrations: [mdx(), commentary.integration, sitemap({ filter: isListed }), finishSite(), ingestWhileDeveloping()],
  devToolbar: { enabled: false },
  vite: { plugins: [plainImports()] },
});
