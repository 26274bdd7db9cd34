import { findPeriod, listPeriods } from '#series/periods.ts';
import { readSite } from '#site/site.ts';
import { periodReference } from './build-references.ts';
import { keyFigures } from './key-figures.ts';

/** What the image of a period says where a link to it is shown. */
export interface PeriodCard {
  readonly slug: string;
  readonly company: string;
  /** `Tokyo Stock Exchange 1234` */
  readonly listing: string;
  readonly label: string;
  readonly words: string;
  /** `#rrggbb` */
  readonly color: string;
  /** Three at most. */
  readonly figures: readonly { readonly label: string; readonly text: string; readonly unitText: string }[];
  /** The sample notice until the site is official; otherwise which documents prevail. */
  readonly notice: string;
}

const most = 3;

/** The periods with a page, oldest first: each has a card. */
export function periodCardSlugs(): readonly string[] {
  return listPeriods().map(({ slug }) => slug);
}

/** The card of a period. Throws where there is no such period. */
export function periodCard(slug: string): PeriodCard {
  const { company, exchange, code, brandColor, sampleNotice, footerNotices } = readSite();
  const notice = sampleNotice ?? footerNotices[0];
  const period = findPeriod(slug);
  if (period === undefined) throw new Error(`There is no period ${slug} to draw an image of.`);
  const { label, words } = periodReference(period);
  const stated = keyFigures(period).filter(({ current }) => current.kind === 'value');
  return {
    slug,
    company,
    listing: `${exchange} ${code}`,
    label,
    words,
    color: brandColor,
    figures: stated.slice(0, most).map(({ label: name, unitText, current }) => ({ label: name, text: current.text, unitText })),
    notice: notice === undefined ? '' : `${notice.title}. ${notice.text}`,
  };
}
