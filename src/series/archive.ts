import { type Filing, readFilings } from '#collections/read-filing.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import { type IsoDate, parseIsoDate } from '#model/period.ts';

/** A filing in its place in the archive. */
export interface ArchivedFiling {
  readonly name: string;
  readonly filing: Filing;
  readonly published?: IsoDate;
  /** Whether it is the issuer's that the site is about. Another company's is published alone and joins nothing. */
  readonly isIssuers: boolean;
  /** The code of the company that filed it; empty where the document gives none. */
  readonly entity: string;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A code decides; without one the name; a document that gives neither is taken as the issuer's. */
function isIssuers({ document: { metadata } }: Filing): boolean {
  const issuer = readIssuer();
  if (metadata.ticker) return plain(metadata.ticker.value) === plain(issuer.code);
  return metadata.issuer === undefined || plain(metadata.issuer.value) === plain(issuer.name);
}

function place(filing: Filing): ArchivedFiling {
  const { filing: name, metadata } = filing.document;
  const own = isIssuers(filing);
  const published = metadata.published?.value ?? parseIsoDate(name.slice(0, 10));
  const entity = own ? readIssuer().code : (metadata.ticker?.value ?? '');
  return { name, filing, isIssuers: own, entity, ...(published === undefined ? {} : { published }) };
}

const orderKey = ({ published, name }: ArchivedFiling): string => `${published ?? ''} ${name}`;

/** All filings, oldest publication first. */
export function readArchive(): readonly ArchivedFiling[] {
  return remember('archive', () =>
    readFilings()
      .map(place)
      .sort((left, right) => (orderKey(left) < orderKey(right) ? -1 : 1)),
  );
}

/** The filings of the issuer that the site is about, oldest first. */
export function issuersFilings(): readonly ArchivedFiling[] {
  return remember('issuer’s filings', () => readArchive().filter((filing) => filing.isIssuers));
}

/** A filing by its name; throws where there is none. */
export function archivedFiling(name: string): ArchivedFiling {
  const byName = remember('archive by name', () => new Map(readArchive().map((filing) => [filing.name, filing])));
  const found = byName.get(name);
  if (!found) throw new Error(`There is no filing “${name}”.`);
  return found;
}
