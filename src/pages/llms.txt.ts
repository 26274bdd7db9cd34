import type { APIContext } from 'astro';
import { toHref } from '#site/links.ts';
import { readSite } from '#site/site.ts';
import { archiveDownloads } from '#views/data-downloads.ts';
import { newestDocuments, newestPeriods } from '#views/feed-view.ts';

/** What there is, for language models: each page also as Markdown, and the data. */
export function GET({ site }: APIContext): Response {
  const { name, company, exchange, code, contents, sampleNotice, footerNotices } = readSite();
  const link = (text: string, href: string, said = ''): string =>
    `- [${text}](${new URL(href, site).href})${said === '' ? '' : `: ${said}`}`;
  const twin = (text: string, href: string, said = ''): string => link(text, `${href}index.md`, said);
  const notices = [...(sampleNotice ? [sampleNotice] : []), ...footerNotices];
  const lines = [
    `# ${name}`,
    '',
    `> Results of ${company} (${exchange} ${code}) by period, read from its documents. Each figure is shown as printed and names the line of the document that prints it. Each page has a Markdown twin at its address followed by index.md.`,
    '',
    ...notices.map(({ title, text }) => `- ${title}: ${text}`),
    '',
    '## Periods',
    '',
    ...newestPeriods().map(({ label, href, words, fiscalYear }) => twin(label, href, `${words}, ${fiscalYear}`)),
    '',
    '## Documents',
    '',
    ...newestDocuments().map(({ name: text, href, publishedText }) => twin(text, href, publishedText)),
    '',
    '## Pages',
    '',
    ...contents.map(({ text, href }) => twin(text, href)),
    '',
    '## Data',
    '',
    ...archiveDownloads().map(({ name: text, href, description }) => link(text, href, description)),
    '',
    link('Sitemap', toHref('/sitemap-index.xml')),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
