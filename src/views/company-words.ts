import { readFilingText } from '#collections/read-source.ts';
import type { Section, SectionKind } from '#model/filing.ts';
import { type ArchivedFiling, issuersFilings } from '#series/archive.ts';
import { documentHref, evidenceHref } from '#site/links.ts';
import { textLineHref } from '#site/place-href.ts';
import { documentReference } from './build-references.ts';
import { cutLine } from './document/cut-line.ts';
import { placeFigures } from './document/place-figures.ts';
import { plainWords } from './document/plain-words.ts';
import type { LinePart } from './document-view.ts';
import type { DocumentReference } from './references.ts';

/** A piece of a quoted sentence; a number leads to the figure that it ties to, or to its place. */
export interface WordPart {
  readonly text: string;
  readonly href?: string;
  readonly meaning?: string;
  readonly isDiffering?: boolean;
}

/** A passage of a document under its own heading, verbatim but for markup. */
export interface CompanyPassage {
  readonly title: string;
  readonly href: string;
  /** Empty where the passage is only named, and read in the document. */
  readonly paragraphs: readonly { readonly href: string; readonly parts: readonly WordPart[] }[];
  /** Whether it goes on in the document. */
  readonly isCut: boolean;
}

export interface CompanyWords {
  readonly document: DocumentReference;
  readonly passages: readonly CompanyPassage[];
}

/** The sections of a document that speak of what a page shows. */
const spoken: Readonly<Record<string, { readonly kind: SectionKind; readonly titled?: RegExp }>> = {
  'operating-results': { kind: 'results' },
  'profit-or-loss': { kind: 'results' },
  services: { kind: 'results', titled: /\brevenues?\b|\bsales\b|\bcontracts\b/i },
  'orders-and-sales': { kind: 'orders' },
  'financial-position': { kind: 'financial-position' },
  'cash-flows': { kind: 'cash-flows' },
  targets: { kind: 'targets' },
};

function toWord(name: string, { claim, fact, text }: LinePart): WordPart {
  const plain = plainWords(text);
  if (fact !== undefined) return { text: plain, href: evidenceHref(fact.id), meaning: fact.meaning };
  if (claim?.href === undefined) return { text: plain };
  return { text: plain, href: `${documentHref(name)}${claim.href}`, meaning: claim.meaning, isDiffering: claim.verdict === 'differs' };
}

/** The paragraphs that stand directly below a heading, before the next. */
function passageOf(archived: ArchivedFiling, section: Section): CompanyPassage | undefined {
  const { name } = archived;
  const { blocks, sections } = archived.filing.document;
  const { lines } = readFilingText(name);
  const next = sections.find(({ firstLine }) => firstLine > section.firstLine)?.firstLine ?? Number.POSITIVE_INFINITY;
  const last = Math.min(section.lastLine, next - 1);
  const figures = placeFigures(archived);
  const paragraphs = blocks.flatMap(({ kind, firstLine, lastLine }) => {
    if ((kind !== 'paragraph' && kind !== 'list-item') || firstLine < section.firstLine || firstLine > last) return [];
    const numbers = Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index);
    const parts = numbers.flatMap((number, index) => {
      const cells = cutLine(lines[number - 1] ?? '', figures.get(number) ?? []).flat();
      return [...(index === 0 ? [] : [{ text: ' ' }]), ...cells.map((part) => toWord(name, part))];
    });
    const words = parts.map(({ text }) => text).join('');
    return words.split(/\s+/).length < 8 ? [] : [{ href: textLineHref(name, firstLine), parts }];
  });
  if (paragraphs.length === 0) return undefined;
  return {
    title: section.title.replace(/[*_#]+/g, ''),
    href: textLineHref(name, section.firstLine),
    paragraphs,
    isCut: false,
  };
}

/** Words that a page quotes; what goes beyond is named and read in the document, so that the page stays light. */
const mostWords = 200;

function wordsIn({ paragraphs }: CompanyPassage): number {
  return paragraphs.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

/** Each passage whole where there is room for it, else its first paragraph, else its name alone. */
export function withinRoom(passages: readonly CompanyPassage[]): readonly CompanyPassage[] {
  let room = mostWords;
  return passages.map((passage) => {
    const opening = { ...passage, paragraphs: passage.paragraphs.slice(0, 1), isCut: true };
    const fitting = [passage, opening].find((each) => wordsIn(each) <= room) ?? { ...passage, paragraphs: [], isCut: true };
    room -= wordsIn(fitting);
    return fitting;
  });
}

/**
 * What the period's own documents say of a page, in their words: the paragraphs of the sections that speak of it, with their numbers
 * tied. Empty where no such section was recognised.
 */
export function companyWords(period: string, page: string): readonly CompanyWords[] {
  const sought = spoken[page];
  if (sought === undefined) return [];
  return issuersFilings().flatMap((archived): readonly CompanyWords[] => {
    const document = documentReference(archived);
    if (document.period?.slug !== period) return [];
    const passages = archived.filing.document.sections
      .filter(({ kind, title }) => kind === sought.kind && (sought.titled?.test(title) ?? true))
      .flatMap((section) => passageOf(archived, section) ?? []);
    return passages.length === 0 ? [] : [{ document, passages: withinRoom(passages) }];
  });
}
