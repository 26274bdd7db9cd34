import { BrokenCollection } from '#collections/broken-collection.ts';
import { readGlossary } from '#collections/read-glossary.ts';
import { makeMatter } from '#preflight/make-matter.ts';
import type { Matter } from '#preflight/packet.ts';
import { issuersFilings } from '#series/archive.ts';
import { shownTables } from '#series/hidden-tables.ts';
import { statedBreaks, statedJoins } from '#series/stated-items.ts';
import { correctionsView } from '#views/corrections-view.ts';

/** What the build reads of files that a person writes, beside filings, approvals, concepts and commentary. */
const looks: readonly (() => unknown)[] = [
  readGlossary,
  () => issuersFilings().forEach(shownTables),
  correctionsView,
  statedBreaks,
  statedJoins,
];

/** For what the build would stop in the glossary, in hidden tables and in corrections. */
export function reviewWritten(): readonly Matter[] {
  return looks.flatMap((look) => {
    try {
      look();
      return [];
    } catch (error) {
      if (!(error instanceof BrokenCollection)) throw error;
      const { file, line, column } = error.loc;
      return [makeMatter('I11', line === undefined ? file : `${file}:${line}:${column}`, error.reason)];
    }
  });
}
