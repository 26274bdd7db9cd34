import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import type { IsoDate } from '#model/period.ts';
import { archivedFiling, issuersFilings } from './archive.ts';

export interface ShareBasis {
  /** Shares of today for each share of then. */
  readonly factor: bigint;
  /** The splits that came after, in words. */
  readonly actions: readonly { readonly text: string; readonly effective: IsoDate }[];
}

/** The day of whose share basis a figure is; `mixed` where it adds up figures of several. */
export type BasisDay = IsoDate | 'mixed' | undefined;

/** From the share basis of a day to that of today: the splits that took effect after it. Without a day nothing is known to come after. */
export function basisAfter(day: IsoDate | undefined): ShareBasis {
  const later = readIssuer().capitalActions.filter(({ effective }) => day !== undefined && effective > day);
  return { factor: later.reduce((product, { factor }) => product * BigInt(factor), 1n), actions: later };
}

/** From the share basis of a document to that of today: the splits that took effect after it was published. */
export function shareBasisOf(filing: string): ShareBasis {
  return basisAfter(archivedFiling(filing).published);
}

/** What issuer.yaml says of single figures, by their ids; the filings and the figures exist, else the build stops. */
function statedBases(): ReadonlyMap<string, IsoDate | 'mixed'> {
  return remember('stated share bases', () => {
    const known = new Map(issuersFilings().map(({ name, filing }) => [name, filing]));
    const bases = new Map<string, IsoDate | 'mixed'>();
    for (const { filing, facts, basis } of readIssuer().shareBasis) {
      for (const place of facts) {
        const id = `${filing}#${place}`;
        if (!known.get(filing)?.factById.has(id)) {
          throw new BrokenCollection(
            contentName('issuer.yaml'),
            `shareBasis names the fact ${id}, which does not exist.`,
            'Correct the place.',
          );
        }
        bases.set(id, basis);
      }
    }
    return bases;
  });
}

/**
 * The day of whose share basis a figure is: as issuer.yaml states it, else that of the next split where the document calls it adjusted
 * for one, else that of its document.
 */
export function basisDayOf(fact: Pick<Fact, 'id' | 'filing' | 'dimensions'>): BasisDay {
  const stated = statedBases().get(fact.id);
  if (stated !== undefined) return stated;
  const { published } = archivedFiling(fact.filing);
  if (fact.dimensions.basis !== 'post-split') return published;
  const next = readIssuer().capitalActions.filter(({ effective }) => published !== undefined && effective > published);
  return next[0]?.effective ?? published;
}

/** Whether figures per share, or numbers of shares, stand on one basis. */
export function onOneShareBasis(left: Fact, right: Fact): boolean {
  const [one, other] = [basisDayOf(left), basisDayOf(right)];
  if (one === 'mixed' || other === 'mixed') return left.id === right.id;
  return basisAfter(one).factor === basisAfter(other).factor;
}
