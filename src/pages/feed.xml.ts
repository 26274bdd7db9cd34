import type { APIContext } from 'astro';
import { escapeText } from '#components/table/escape-text.ts';
import { toHref } from '#site/links.ts';
import { readSite } from '#site/site.ts';
import { feedView } from '#views/feed-view.ts';

/** Atom: each document with the day on which it was disclosed, and each correction. Nothing in it comes from the clock. */
export function GET({ site }: APIContext): Response {
  const { name, company, sampleNotice } = readSite();
  const absolute = (href: string): string => escapeText(new URL(href, site).href);
  const at = (date: string): string => `${date}T00:00:00Z`;
  const news = feedView();
  const entries = news.map(({ href, id, summary, title, updated }) => [
    '  <entry>',
    `    <id>${absolute(id)}</id>`,
    `    <title>${escapeText(title)}</title>`,
    `    <updated>${at(updated)}</updated>`,
    `    <link href="${absolute(href)}"/>`,
    `    <summary>${escapeText(summary)}</summary>`,
    '  </entry>',
  ]);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${absolute(toHref('/'))}</id>`,
    `  <title>${escapeText(name)}</title>`,
    ...(sampleNotice ? [`  <subtitle>${escapeText(`${sampleNotice.title}. ${sampleNotice.text}`)}</subtitle>`] : []),
    `  <author><name>${escapeText(company)}${sampleNotice ? ' (documents)' : ''}</name></author>`,
    `  <updated>${at(news[0]?.updated ?? '1970-01-01')}</updated>`,
    `  <link rel="self" href="${absolute(toHref('/feed.xml'))}"/>`,
    `  <link href="${absolute(toHref('/'))}"/>`,
    ...entries.flat(),
    '</feed>',
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
