import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { createCommentary } from '#commentary/integrate-commentary.ts';
import { openArchive } from '#commentary/open-archive.ts';
import { toBasePath } from './scripts/base-path.ts';
import { finishSite } from './scripts/finish-site.ts';

/** Where the site is published. A reserved name stands in until SITE is set, so that nobody's address is claimed by mistake. */
const site = process.env.SITE || 'https://tieout.example';

const commentary = createCommentary({ openArchive });

export default defineConfig({
  output: 'static',
  site,
  base: toBasePath(process.env.BASE),
  trailingSlash: 'always',
  cacheDir: './.cache',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // The default processor runs no remark plugins; `gfm: false` keeps GFM from being applied twice.
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm, commentary.remark] }) },
  integrations: [mdx(), commentary.integration, sitemap(), finishSite()],
  devToolbar: { enabled: false },
});
