import type { ArchivedFiling } from '#series/archive.ts';
import { archiveHead } from './archive-notices.ts';

/**
 * What stands on the cover of a spreadsheet and in the readme of an archive: title, notices of the site, and each document's own
 * notices on forward-looking statements and translation, verbatim, once where several documents say the same.
 */
export function coverTexts(subtitle: string, filings: readonly ArchivedFiling[]): readonly string[] {
  const { title, notices } = archiveHead();
  return [`${title}. ${subtitle}`, ...notices, ...documentNotices(filings)];
}

function documentNotices(filings: readonly ArchivedFiling[]): readonly string[] {
  const sayers = new Map<string, string[]>();
  for (const { name, published, filing } of filings) {
    const { forwardLooking, translation } = filing.document.metadata;
    const sayer = published === undefined ? name : `${name} (${published})`;
    for (const notice of [forwardLooking, translation]) {
      if (notice) sayers.set(notice.value, [...(sayers.get(notice.value) ?? []), sayer]);
    }
  }
  return Array.from(sayers, ([notice, names]) => `${names.join(', ')}: “${notice}”`);
}
