import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readFilingSettings } from '#collections/read-filing-settings.ts';
import { remember } from '#collections/remember.ts';
import { type ArchivedFiling, issuersFilings } from './archive.ts';

/** A document of the company that corrects or amends another one of the archive. */
export interface CorrectingFiling {
  readonly kind: 'corrects' | 'amends';
  readonly filing: ArchivedFiling;
  readonly corrected: ArchivedFiling;
}

function read(filing: ArchivedFiling): readonly CorrectingFiling[] {
  const { amends, corrects } = readFilingSettings(filing.name);
  const named = corrects ?? amends;
  if (named === undefined) return [];
  const corrected = issuersFilings().find(({ name }) => name === named);
  if (corrected === undefined || corrected === filing) {
    const reason = `${corrects === undefined ? 'amends' : 'corrects'}: there is no other filing “${named}” of the issuer.`;
    throw new BrokenCollection(contentName('filings', filing.name, 'filing.yaml'), reason);
  }
  return [{ kind: corrects === undefined ? 'amends' : 'corrects', filing, corrected }];
}

/** Documents that correct or amend another one, oldest first. */
export function correctingFilings(): readonly CorrectingFiling[] {
  return remember('correcting filings', () => issuersFilings().flatMap(read));
}

/** The newest document that corrects or amends a filing. */
export function correctionOf(filing: string): CorrectingFiling | undefined {
  return correctingFilings().findLast(({ corrected }) => corrected.name === filing);
}

/** Filings in the order in which they speak: a correcting document before the one that it corrects, else as they stand. */
export function correctionsFirst(filings: readonly ArchivedFiling[]): readonly ArchivedFiling[] {
  const depth = ({ name }: ArchivedFiling): number => {
    const correction = correctionOf(name);
    return correction === undefined ? 0 : 1 + depth(correction.filing);
  };
  return [...filings].sort((left, right) => depth(left) - depth(right));
}
