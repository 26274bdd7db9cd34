import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

/** Where the site is published. An address of a reserved name stands in until SITE is set, so that no real one is claimed by mistake. */
const site = process.env.SITE || 'https://tieout.example';

/** The folder of the site on its host, with a slash at both ends: `/`, or `/some-repo/` on GitHub Pages. */
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  output: 'static',
  site,
  base,
  trailingSlash: 'always',
  cacheDir: './.cache',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
  integrations: [mdx(), sitemap()],
  devToolbar: { enabled: false },
});
