import type { Rounding } from '#format/round-decimal.ts';
import { archivedFiling } from './archive.ts';

/** How a document says that it shortened its figures; rounding where it does not say. */
export function roundingOf(filing: string): Rounding {
  return archivedFiling(filing).filing.document.metadata.rounding?.value === 'truncated' ? 'truncate' : 'half-up';
}
