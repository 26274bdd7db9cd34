import type { ArchivedFiling } from '#series/archive.ts';
import { correctionNotes } from '#views/correction-notes.ts';
import { archiveHead } from './archive-notices.ts';

/**
 * What stands on the cover of a spreadsheet and in the readme of an archive: title, corrections, notices of the site, and each document's own
 * notices on forward-looking statements and translation, verbatim, once where several documents say the same.
 */
export function coverTexts(subtitle: string, filings: readonly ArchivedFiling[]): readonly string[] {
  const { title, notices } = archiveHead();
  const corrections = correctionNotes(new Set(filings.map(({ name }) => name)));
  return [`${title}. ${subtitle}`, ...corrections, ...notices, ...documentNotices(filings)];
}

/** A cell of a spreadsheet holds 32,767 characters, so of many documents only the last one to say so is named. */
function documentNotices(filings: readonly ArchivedFiling[]): readonly string[] {
  const sayers = new Map<string, string[]>();
  for (const { name, published, filing } of filings) {
    const { forwardLooking, translation } = filing.document.metadata;
    const sayer = published === undefined ? name : `${name} (${published})`;
    for (const notice of [forwardLooking, translation]) {
      if (!notice) continue;
      const named = sayers.get(notice.value);
      if (named) named.push(sayer);
      else sayers.set(notice.value, [sayer]);
    }
  }
  return Array.from(sayers, ([notice, names]) => `${nameAll(names)}: “${notice}”`);
}

function nameAll(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${last} and ${names.length - 1} earlier`;
}
