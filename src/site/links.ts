export interface Link {
  readonly text: string;
  readonly href: string;
}

/** The site's base path without the trailing slash: empty at the root, `/some-repo` below it. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/** A link inside the site from its path at the root: `/1h25/` gives `/some-repo/1h25/`. */
export function toHref(path: string): string {
  return `${base}/${path.replace(/^\/+/, '')}`;
}

/** The whole address of a link inside the site, for files that leave it. */
export function absoluteHref(href: string): string {
  return new URL(href, import.meta.env?.SITE ?? 'https://tieout.example').href;
}

export const homeHref = (): string => toHref('/');
export const periodHref = (period: string): string => toHref(`/${period}/`);
export const statementHref = (period: string, statement: string): string => toHref(`/${period}/${statement}/`);
export const documentsHref = (): string => toHref('/documents/');
export const documentHref = (filing: string): string => toHref(`/documents/${filing}/`);
/** A document's text as it was received. */
export const receivedTextHref = (filing: string): string => `${documentHref(filing)}source.txt`;
/** The picture of a page of a document, and the rules that mark its figures there. */
export const sheetHref = (filing: string, page: number): string => toHref(`/documents/${filing}/page-${page}.svg`);
export const marksHref = (filing: string): string => toHref(`/documents/${filing}/marks.css`);
export const lineHref = (filing: string, line: number): string => `${documentHref(filing)}#L${line}`;
export const itemsHref = (): string => toHref('/items/');
export const itemHref = (item: string): string => toHref(`/items/${item}/`);
export const checksHref = (): string => toHref('/checks/');
export const ruleHref = (rule: string): string => toHref(rulePath(rule));
export const glossaryHref = (anchor = ''): string => `${toHref('/glossary/')}${anchor === '' ? '' : `#${anchor}`}`;
export const methodHref = (): string => toHref('/method/');
/** How a figure of ours is computed, in words. */
export const computedHref = (): string => `${methodHref()}#computed`;
export const downloadsHref = (): string => toHref('/downloads/');
/** One statement over all periods; without a name the list of them. */
export const statementsHref = (statement = ''): string => toHref(statement === '' ? '/statements/' : `/statements/${statement}/`);
/** The same with the oldest period first. */
export const oldestFirstHref = (statement: string): string => `${statementsHref(statement)}oldest-first/`;
/** Periods side by side; without a name the list of those that are ready. */
export const compareHref = (pair = ''): string => toHref(pair === '' ? '/compare/' : `/compare/${pair}/`);
/** A ratio; without a name the list of them. */
export const ratiosHref = (ratio = ''): string => toHref(ratio === '' ? '/ratios/' : `/ratios/${ratio}/`);
export const forecastsHref = (): string => toHref('/forecasts/');
export const dividendsHref = (): string => toHref('/dividends/');
export const searchHref = (): string => toHref('/search/');
/** What should be known before publishing; only in a preview. */
export const previewHref = (): string => toHref('/preview/');
export const correctionsHref = (): string => toHref('/corrections/');
/** An image that the build draws: `1h25.png`. */
export const imageHref = (file: string): string => toHref(`/images/${file}`);
/** A file under `/data/`: `facts.csv`, `1h25/facts.csv`. */
export const dataHref = (file: string): string => toHref(`/data/${file}`);

/** The part of a fact's id behind `#`: the id of its element on the document's page (`L254C2`, `L254C2.2`, `L159O77`). */
export function factAnchor(fact: string): string {
  return fact.slice(fact.indexOf('#') + 1);
}

/** The place of a fact on the page of its document. */
export function evidenceHref(fact: string): string {
  return toHref(evidencePath(fact));
}

/** The same from the root of the site, without its base path: for data that is the same wherever it is published. */
export function evidencePath(fact: string): string {
  return `documents/${fact.slice(0, fact.indexOf('#'))}/#${factAnchor(fact)}`;
}

/** A rule's page from the root of the site, without its base path. */
export function rulePath(rule: string): string {
  return `checks/${rule.toLowerCase()}/`;
}
