import type { Link } from './links.ts';
import type { Notice } from './notice.ts';

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
  /** False until the site is official: then every page says noindex. */
  readonly isIndexed: boolean;
  readonly navigation: readonly Link[];
  /** Shown at the head of every page until the site is official. */
  readonly sampleNotice?: Notice;
  /** Footer, screen and print. */
  readonly footerNotices: readonly Notice[];
}

export function readSite(): Site {
  throw new Error('readSite');
}
