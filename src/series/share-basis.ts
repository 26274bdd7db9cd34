import { readIssuer } from '#collections/read-issuer.ts';
import type { IsoDate } from '#model/period.ts';
import { archivedFiling } from './archive.ts';

export interface ShareBasis {
  /** Shares of today for each share of the document. */
  readonly factor: bigint;
  /** The splits that came after the document, in words. */
  readonly actions: readonly { readonly text: string; readonly effective: IsoDate }[];
}

/** From the share basis of a document to that of today: the splits that took effect after it was published. */
export function shareBasisOf(filing: string): ShareBasis {
  const { published } = archivedFiling(filing);
  const later = readIssuer().capitalActions.filter(({ effective }) => published !== undefined && effective > published);
  return { factor: later.reduce((product, { factor }) => product * BigInt(factor), 1n), actions: later };
}

/** Whether figures per share of two documents stand on one basis. */
export function onOneShareBasis(left: string, right: string): boolean {
  return left === right || shareBasisOf(left).factor === shareBasisOf(right).factor;
}
