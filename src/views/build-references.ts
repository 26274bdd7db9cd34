import { readFilingSettings } from '#collections/read-filing-settings.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import { formatDate } from '#format/format-date.ts';
import { formatFiscalYear } from '#format/format-fiscal-year.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { DocumentType } from '#model/filing.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { type ArchivePeriod, findPeriod, periodName, periodPage } from '#series/periods.ts';
import { documentHref, periodHref } from '#site/links.ts';
import type { DocumentReference, PeriodReference } from './references.ts';

export function periodReference(period: ArchivePeriod): PeriodReference {
  return {
    slug: period.slug,
    label: period.label,
    words: formatPeriod(period.span),
    fiscalYear: formatFiscalYear(period.fiscalYear, readIssuer().fiscalYearNamedBy),
    end: period.span.end,
    months: period.months,
    href: periodHref(period.slug),
    hasOwnDocument: period.own.length > 0,
  };
}

const typeTexts: Readonly<Record<DocumentType, string>> = {
  'earnings-release': 'Earnings release',
  'quarterly-report': 'Quarterly report',
  'annual-report': 'Annual report',
  unknown: 'Document',
};

/** `1H25 earnings release`; the file's own name where the document gives no period. */
function nameDocument({ name, filing: { document }, isIssuers }: ArchivedFiling): string {
  const { period, documentType } = document.metadata;
  if (!period || !isIssuers) return document.metadata.title?.value ?? name;
  return `${periodName(period.value).label} ${typeTexts[documentType].toLowerCase()}`;
}

/** How pages name a document and lead to it. */
export function documentReference(archived: ArchivedFiling): DocumentReference {
  return remember(`reference to ${archived.name}`, () => referenceTo(archived));
}

function referenceTo(archived: ArchivedFiling): DocumentReference {
  const { metadata } = archived.filing.document;
  const name = nameDocument(archived);
  const page = archived.isIssuers && metadata.period ? periodPage(metadata.period.value) : undefined;
  return {
    filing: archived.name,
    name,
    title: readFilingSettings(archived.name).title ?? metadata.title?.value ?? name,
    typeText: typeTexts[metadata.documentType],
    publishedText: archived.published === undefined ? 'date not stated' : formatDate(archived.published),
    isUnaudited: metadata.unaudited !== undefined,
    href: documentHref(archived.name),
    ...(archived.published === undefined ? {} : { published: archived.published }),
    ...(metadata.standard === undefined ? {} : { standard: metadata.standard.value }),
    ...(metadata.review === undefined ? {} : { review: metadata.review.value }),
    ...(page === undefined ? {} : { period: { slug: page.slug, label: page.label, href: periodHref(page.slug) } }),
  };
}

/** A period by its slug; throws where there is none. */
export function requirePeriod(slug: string): ArchivePeriod {
  const period = findPeriod(slug);
  if (!period) throw new Error(`There is no period “${slug}”.`);
  return period;
}
