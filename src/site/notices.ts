import type { Issuer } from '#collections/issuer-schema.ts';
import { formatDate } from '#format/format-date.ts';
import type { FilingMetadata } from '#model/filing.ts';
import type { IsoDate } from '#model/period.ts';
import { correctionsHref } from './links.ts';
import type { Notice } from './notice.ts';
import { placeHref } from './place-href.ts';

/** A document as a notice speaks of it. */
export interface NoticedDocument {
  readonly filing: string;
  readonly name: string;
  readonly published?: IsoDate;
  readonly metadata: FilingMetadata;
}

const own = (kind: Notice['kind'], title: string, text: string): Notice => ({ kind, title, text, isQuoted: false });

/** On every page until the company itself publishes the site. */
export function sampleNotice(issuer: Issuer): Notice {
  const text = `Not published by or affiliated with ${issuer.name.replace(/\.$/, '')}. Figures are read by machine from its documents; commentary is the editors'.`;
  return own('sample', 'Sample site', text);
}

export function officialPrevailsNotice({ officialSources }: Issuer): Notice {
  const text = `The documents on ${officialSources} are the official disclosure and prevail. Nothing here is an offer or a solicitation to buy or sell securities.`;
  return own('official-prevails', 'Official disclosure', text);
}

export function copyrightNotice({ name }: Issuer): Notice {
  return own(
    'copyright',
    'Copyright',
    `The documents reproduced here are the copyright of ${name} and stand outside the license of this site's code.`,
  );
}

export function checksNotice(): Notice {
  return own('checks', 'What a check says', 'Checks: arithmetic agreement within the documents; not an audit or review.');
}

export function nonGaapNotice(): Notice {
  const text =
    'Adjusted figures are the company’s own measures, defined in its documents. They are no measures of the accounting standard and enter no series here.';
  return own('non-gaap', 'Measures adjusted by the company', text);
}

/** Quotes a sentence of a document with the line on which it stands. */
function quote(
  kind: Notice['kind'],
  title: string,
  document: NoticedDocument,
  key: 'forwardLooking' | 'translation' | 'review',
): Notice | undefined {
  const stated = document.metadata[key];
  if (!stated) return undefined;
  const dated = document.published === undefined ? '' : `, ${formatDate(document.published)}`;
  return {
    kind,
    title,
    text: stated.value,
    isQuoted: true,
    source: { text: `${document.name}${dated}, line ${stated.span.line}`, href: placeHref(document.filing, stated.span) },
  };
}

/** The document's own words on statements about the future; stands beside forecasts. */
export function forwardLookingNotice(document: NoticedDocument): Notice | undefined {
  return quote('forward-looking', 'Forward-looking statements', document, 'forwardLooking');
}

/** The document's own words on its translation; the original in Japanese prevails. */
export function translationNotice(document: NoticedDocument): Notice | undefined {
  return quote('translation', 'Translation', document, 'translation');
}

/** The document's own words on audit and review, or that it calls its figures unaudited. */
export function reviewNotice(document: NoticedDocument): Notice | undefined {
  const quoted = quote('unaudited', 'Audit and review', document, 'review');
  if (quoted) return quoted;
  return document.metadata.unaudited ? own('unaudited', 'Unaudited', `The figures of the ${document.name} are unaudited.`) : undefined;
}

/** On the pages of older periods: as of when the page speaks, and what is newer. */
export function archiveNotice(spoken: NoticedDocument, latest: NoticedDocument, latestPeriod: string): Notice | undefined {
  if (spoken.published === undefined || spoken.filing === latest.filing) return undefined;
  const newest =
    latest.published === undefined ? '' : ` Latest in this archive: ${latestPeriod}, disclosed ${formatDate(latest.published)}.`;
  return own('archive', 'Archive', `Speaks as of ${formatDate(spoken.published)}; not updated.${newest}`);
}

/** On a document that another one corrects or amends, and on the page of its period. */
export function supersededNotice(spoken: NoticedDocument, by: NoticedDocument, kind: 'corrects' | 'amends'): Notice {
  const verb = kind === 'corrects' ? 'Corrected' : 'Amended';
  const dated = by.published === undefined ? '' : ` on ${formatDate(by.published)}`;
  const text = `The ${spoken.name} was ${verb.toLowerCase()}${dated} by the company; both documents and both values stay here.`;
  return { ...own('superseded', verb, text), source: { text: 'What was corrected', href: correctionsHref() } };
}

/** On the pages of periods without a document of their own. */
export function comparativeOnlyNotice(period: string, source: NoticedDocument): Notice {
  const text = `This archive holds no document of ${period} itself. Its figures were first seen in this archive in the ${source.name}, as comparatives; they may differ from those first reported.`;
  return own('comparative-only', 'Known as a comparative only', text);
}
