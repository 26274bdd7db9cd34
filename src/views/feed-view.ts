import { readArchive } from '#series/archive.ts';
import { listPeriods } from '#series/periods.ts';
import { documentReference, periodReference } from './build-references.ts';
import type { DocumentReference, PeriodReference } from './references.ts';

/** The documents of the archive that say when they were disclosed, newest first: what is new on the site. */
export function feedView(): readonly DocumentReference[] {
  return readArchive()
    .map(documentReference)
    .filter(({ published }) => published !== undefined)
    .reverse();
}

/** Every period with a page, newest first. */
export function newestPeriods(): readonly PeriodReference[] {
  return listPeriods().map(periodReference).reverse();
}
