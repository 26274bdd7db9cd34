import { nearestNames } from '#diagnostics/nearest-names.ts';
import { termAnchor } from '#views/glossary-view.ts';
import type { Archive } from './archive.ts';
import { describePlace, findQuote, readWords } from './find-quote.ts';

/** A host of no consequence, under which links inside the site are resolved. */
const host = 'http://site.invalid';

/** What the site has beside pages. */
const files = /^(?:data\/.+|images\/.+|documents\/[^/]+\/source\.\w+|feed\.xml|llms\.txt|sitemap-index\.xml)$/;

function faultOfAddress(url: string): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  const isHost = target !== undefined && /^[^.\s]+(?:\.[^.\s]+)+$/.test(target.hostname);
  return isHost && !/\s/.test(url) ? undefined : `“${url}” is no address of a page.`;
}

/** So many words say which line is meant. */
const fewWords = 6;

/** What is wrong with a link to a line of a document: its words are quoted in the title of the link, as lines move when a document is replaced. */
function faultOfLine(filing: string, line: number, words: string | undefined, archive: Archive): string | undefined {
  const lines = archive.linesOf(filing);
  const text = lines[line - 1];
  if (text === undefined) return `${filing} has ${lines.length} lines and no line ${line}.`;
  const own = readWords(text);
  if (own === '') return `Line ${line} of ${filing} is blank.`;
  if (words === undefined || readWords(words) === '') {
    const first = own.replaceAll('"', '').split(' ').slice(0, fewWords).join(' ');
    return `Nothing says which words stand on line ${line} of ${filing}.\nwrite: (/documents/${filing}/#L${line} "${first}")`;
  }
  if (findQuote(text, words) !== undefined) return undefined;
  return `The words “${words}” do not stand on line ${line} of ${filing}.\n${describePlace(lines, line, words)}`;
}

function faultOfPlace(page: string, fragment: string, words: string | undefined, archive: Archive): string | undefined {
  const filing = /^documents\/([^/]+)\/$/.exec(page)?.[1];
  const line = /^L(\d+)$/.exec(fragment)?.[1];
  if (filing !== undefined && line !== undefined) return faultOfLine(filing, Number(line), words, archive);
  if (page !== 'glossary/') return undefined;
  const anchors = [...new Set(archive.terms.values())].map(termAnchor);
  return anchors.includes(fragment)
    ? undefined
    : `The glossary has no “${fragment}”.\nnearest: ${nearestNames(fragment, anchors).join(', ')}`;
}

/** The page of the site that a link leads to, from its root: `../1h25/` on the page of 1h26 is `1h25/`. Links from the root begin with a slash. */
function pageOfLink(url: string, slug: string): string {
  return decodeURIComponent(new URL(url, `${host}/${slug}/`).pathname).slice(1);
}

/**
 * What is wrong with a link in the commentary on a period; undefined where nothing is. Pages must exist, and terms; a line of a document must
 * have the words that the title of the link quotes. Other places of pages, and files, are followed in the built site by `npm run check`.
 * Addresses of other hosts are looked at, not asked.
 */
export function faultOfLink(url: string, title: string | undefined, slug: string, archive: Archive): string | undefined {
  if (url.trim() === '') return 'The link has no address.';
  if (/^https?:/i.test(url)) return faultOfAddress(url);
  if (/^mailto:/i.test(url)) return /^mailto:[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/i.test(url) ? undefined : `“${url}” is no address of mail.`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return `“${url}” is none of https:, http: and mailto:, nor a page of the site.`;
  if (!URL.canParse(url, `${host}/${slug}/`)) return `“${url}” is no address of a page.`;
  const page = pageOfLink(url, slug);
  if (archive.pages.has(page)) return faultOfPlace(page, new URL(url, host).hash.slice(1), title, archive);
  if (files.test(page)) return undefined;
  if (archive.pages.has(`${page}/`)) return `“${url}” wants a slash at its end.`;
  return `There is no page “${url}”.\nnearest: ${nearestNames(page, [...archive.pages].filter(Boolean), 2)
    .map((name) => `/${name}`)
    .join(', ')}`;
}
