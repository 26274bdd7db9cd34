import { readArchive } from '#series/archive.ts';
import { listPeriods } from '#series/periods.ts';
import { correctionsHref } from '#site/links.ts';
import { documentReference, periodReference } from './build-references.ts';
import { sayCorrection } from './correction-notes.ts';
import { issuersCorrections, ownCorrections } from './corrections-view.ts';
import type { DocumentReference, PeriodReference } from './references.ts';

/** Something new on the site. */
export interface FeedEntry {
  /** What tells it from every other entry, for good: the address of what is new. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly updated: string;
  readonly href: string;
  readonly summary: string;
}

/** The documents of the archive that say when they were disclosed, newest first. */
export function newestDocuments(): readonly DocumentReference[] {
  return readArchive()
    .map(documentReference)
    .filter(({ published }) => published !== undefined)
    .reverse();
}

function documents(): readonly FeedEntry[] {
  return newestDocuments().map(({ href, name, period, published = '', title }) => ({
    id: href,
    title: name,
    updated: published,
    href: period?.href ?? href,
    summary: title,
  }));
}

/** What the company corrected, on the day of the document that corrects it. */
function issuers(): readonly FeedEntry[] {
  return issuersCorrections().flatMap(({ corrected, document, figures, text }) => {
    if (document.published === undefined) return [];
    const href = `${correctionsHref()}#${document.filing}`;
    const summary = [text, ...figures.map(sayCorrection)].join(' ');
    return [{ id: href, title: `Correction of the ${corrected.name}`, updated: document.published, href, summary }];
  });
}

/** What this site had shown wrongly, on the day on which it no longer did. */
function own(): readonly FeedEntry[] {
  return ownCorrections().map((figure) => {
    const href = `${correctionsHref()}#${figure.id}`;
    return { id: href, title: `Corrected on this site: ${figure.label}`, updated: figure.until, href, summary: sayCorrection(figure) };
  });
}

/** Documents that say when they were disclosed, corrections of the company and of the site; newest first. */
export function feedView(): readonly FeedEntry[] {
  const entries = [...own(), ...issuers(), ...documents()];
  return entries.sort((left, right) => (left.updated < right.updated ? 1 : left.updated > right.updated ? -1 : 0));
}

/** Every period with a page, newest first. */
export function newestPeriods(): readonly PeriodReference[] {
  return listPeriods().map(periodReference).reverse();
}
