import { nearestNames } from '#diagnostics/nearest-names.ts';
import { describePlace, findQuote, readWords } from './find-quote.ts';
import { type Asking, type Attributes, refused, type Saying, said } from './saying.ts';

/** The company's own words and the document in which they stand. */
export interface QuoteWording {
  /** As the document has them; empty where only the place is given. */
  readonly words: string;
  readonly filing: string;
}

function findFiling(named: string | undefined, { archive, slug }: Asking): Saying<string> {
  if (named !== undefined) {
    if (archive.filings.includes(named)) return said(named);
    return refused('W07', 'filing', `There is no filing “${named}”.`, nearestNames(named, archive.filings));
  }
  const [own, ...others] = archive.filingsOf(slug);
  if (own === undefined) return refused('W09', undefined, `The period ${slug} has no filing of its own: name one with filing="…".`);
  if (others.length > 0)
    return refused(
      'W09',
      undefined,
      `The period ${slug} has several filings: name one with filing="…".\nfilings: ${[own, ...others].join(', ')}`,
    );
  return said(own);
}

/** What `<Quote>` shows: the words of the line, in the document's own spelling. */
export function sayQuote(attributes: Attributes, quoted: string, asking: Asking): Saying<QuoteWording> {
  const found = findFiling(attributes.filing, asking);
  if (found.kind === 'refused') return found;
  const filing = found.value;
  const lines = asking.archive.linesOf(filing);
  const line = Number(attributes.line);
  const text = lines[line - 1];
  if (text === undefined || readWords(text) === '') {
    return refused('W08', 'line', `Nothing stands on line ${attributes.line} of ${filing}; the filing has ${lines.length} lines.`);
  }
  const words = findQuote(text, quoted);
  if (words === undefined)
    return refused('W08', 'line', `These words do not stand on line ${line} of ${filing}.\n${describePlace(lines, line, quoted)}`);
  const { by } = attributes;
  if (by !== undefined && findQuote(text, by) === undefined)
    return refused('W08', 'by', `“${by}” does not stand on line ${line} of ${filing}.`);
  return said({ words, filing });
}
