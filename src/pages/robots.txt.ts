import type { APIContext } from 'astro';
import { toHref } from '#site/links.ts';

/** Everybody may read every page; until the site is official the pages themselves ask not to be listed, which only who may read them sees. */
export function GET({ site }: APIContext): Response {
  const sitemap = new URL(toHref('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
