import type { Issuer } from '#collections/issuer-schema.ts';
import { isPreview } from '#collections/read-filing-settings.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { readPacket } from '#collections/read-packet.ts';
import { remember } from '#collections/remember.ts';
import {
  checksHref,
  compareHref,
  correctionsHref,
  dividendsHref,
  documentsHref,
  downloadsHref,
  forecastsHref,
  glossaryHref,
  homeHref,
  itemsHref,
  type Link,
  methodHref,
  previewHref,
  ratiosHref,
  statementsHref,
} from './links.ts';
import type { Notice } from './notice.ts';
import { checksNotice, copyrightNotice, officialPrevailsNotice, sampleNotice } from './notices.ts';

/** What every page's frame needs. */
export interface Site {
  /** Name of the site, as in the page title's second half. */
  readonly name: string;
  readonly company: string;
  readonly shortName: string;
  readonly code: string;
  readonly exchange: string;
  readonly website: string;
  /** `#0067b0` */
  readonly brandColor: string;
  readonly lang: string;
  readonly isOfficial: boolean;
  /** Whether sentences that the build writes are shown, each marked as such. */
  readonly showsGenerated: boolean;
  /** False until the site is official: then every page says noindex. */
  readonly isIndexed: boolean;
  /** In a preview, where it says what should be known before publishing. */
  readonly preview?: Link;
  /** The head of every page. */
  readonly navigation: readonly Link[];
  /** The foot of every page: all of the site's lists. */
  readonly contents: readonly Link[];
  /** Shown at the head of every page until the site is official. */
  readonly sampleNotice?: Notice;
  /** Footer, screen and print. */
  readonly footerNotices: readonly Notice[];
}

/** The frame of every page, from issuer.yaml. */
export function readSite(): Site {
  return remember('site', () => describeSite(readIssuer()));
}

const mainLinks = (): readonly Link[] => [
  { text: 'Periods', href: homeHref() },
  { text: 'Statements', href: statementsHref() },
  { text: 'Line items', href: itemsHref() },
  { text: 'Ratios', href: ratiosHref() },
  { text: 'Compare', href: compareHref() },
  { text: 'Forecasts', href: forecastsHref() },
  { text: 'Dividends', href: dividendsHref() },
  { text: 'Documents', href: documentsHref() },
  { text: 'Downloads', href: downloadsHref() },
];

const moreLinks = (): readonly Link[] => [
  { text: 'Checks', href: checksHref() },
  { text: 'Corrections', href: correctionsHref() },
  { text: 'Glossary', href: glossaryHref() },
  { text: 'Method', href: methodHref() },
];

/** Claims that what the build writes may stand on the site: anywhere but on an official one whose publisher has not accepted it. */
export function showsGenerated({ generated, official }: Pick<Issuer, 'generated' | 'official'>): boolean {
  return !official || generated === 'accepted';
}

function describeSite(issuer: Issuer): Site {
  return {
    name: `${issuer.shortName} results archive`,
    company: issuer.name,
    shortName: issuer.shortName,
    code: issuer.code,
    exchange: issuer.exchange,
    website: issuer.website,
    brandColor: issuer.brandColor,
    lang: 'en',
    isOfficial: issuer.official,
    showsGenerated: showsGenerated(issuer),
    isIndexed: issuer.official && !isPreview(),
    ...(readPacket() === undefined ? {} : { preview: { text: 'Before publishing', href: previewHref() } }),
    navigation: mainLinks(),
    contents: [...mainLinks(), ...moreLinks()],
    ...(issuer.official ? {} : { sampleNotice: sampleNotice(issuer) }),
    footerNotices: [officialPrevailsNotice(issuer), copyrightNotice(issuer), checksNotice()],
  };
}
