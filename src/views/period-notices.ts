import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { type ArchivedFiling, issuersFilings } from '#series/archive.ts';
import { correctionOf } from '#series/corrections.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import type { Notice } from '#site/notice.ts';
import {
  archiveNotice,
  comparativeOnlyNotice,
  forwardLookingNotice,
  reviewNotice,
  supersededNotice,
  translationNotice,
} from '#site/notices.ts';
import { noticedDocument } from './noticed-document.ts';

/** The newest period with a document of its own. */
export function latestPeriod(): ArchivePeriod {
  const periods = listPeriods();
  const latest = periods.filter(({ own }) => own.length > 0).at(-1) ?? periods.at(-1);
  if (!latest) {
    const { name, code } = readIssuer();
    const reason = `No filing of ${name} (${code}) has a statement, so there is no period to show.`;
    throw new BrokenCollection(contentName('issuer.yaml'), reason, 'Is this the issuer of the filings?');
  }
  return latest;
}

const present = (notices: readonly (Notice | undefined)[]): readonly Notice[] => notices.filter((notice) => notice !== undefined);

/** That a document is corrected, where it is. */
export function correctedNotice(document: ArchivedFiling): Notice | undefined {
  const correction = correctionOf(document.name);
  return correction && supersededNotice(noticedDocument(document), noticedDocument(correction.filing), correction.kind);
}

/** What must be said on every page of a period: where its figures come from, who reviewed them, as of when they speak. */
export function periodNotices(period: ArchivePeriod): readonly Notice[] {
  const [source] = period.sources;
  const newest = issuersFilings().at(-1);
  const latest = latestPeriod();
  const spoken = period.own.at(-1) ?? source;
  if (!source || !spoken || !newest) return [];
  const documents = period.own.length > 0 ? period.own : [source];
  return present([
    ...period.own.map(correctedNotice),
    period.own.length === 0 ? comparativeOnlyNotice(period.label, noticedDocument(source)) : undefined,
    ...documents.map((each) => reviewNotice(noticedDocument(each))),
    ...documents.map((each) => translationNotice(noticedDocument(each))),
    archiveNotice(noticedDocument(spoken), noticedDocument(newest), latest.label),
  ]);
}

/** The documents' own words on statements about the future. */
export function outlookNotices(period: ArchivePeriod): readonly Notice[] {
  return present(period.own.map((each) => forwardLookingNotice(noticedDocument(each))));
}
