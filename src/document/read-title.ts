import type { DocumentType, Stated } from '#model/filing.ts';
import { findField } from './find-field.ts';
import { readHeadingMark } from './heading-mark.ts';
import { type Passage, stateText } from './passage.ts';
import { plainText } from './plain-text.ts';

const types: readonly (readonly [DocumentType, RegExp])[] = [
  [
    'annual-report',
    /\bannual\s+(?:securities\s+)?report\b|\bform\s+(?:10-K|20-F|40-F)\b|\bintegrated\s+report\b|\bfinancial\s+report\s+for\s+the\s+(?:full\s+|fiscal\s+|financial\s+)?year\b|\buniversal\s+registration\s+document\b/i,
  ],
  [
    'quarterly-report',
    /\b(?:quarterly|semi-?annual|half-?year(?:ly)?|interim|six-month)\s+(?:securities\s+|financial\s+)?report\b|\bform\s+10-Q\b|\bQ[1-4]\s+report\b|\bfinancial\s+report\s+for\s+the\s+(?:first|second|third|fourth|three|six|nine|half)\b/i,
  ],
  [
    'earnings-release',
    /\bannounces?\b.*\bresults\b|\breports?\b.*\b(?:results|earnings)\b|\bfinancial\s+results\b|\bearnings\s+(?:release|results)\b|\bresults\s+(?:for|of)\b|\btrading\s+statement\b/i,
  ],
];
const lesser = /\b(?:highlights?|overview|notes?|contents|outlook|targets?|results\s+summary)\b|^\W*summary\W*$|^\[/i;

function typeOf(text: string): DocumentType {
  return types.find(([, form]) => form.test(text))?.[0] ?? 'unknown';
}

function score(text: string): number {
  const mark = readHeadingMark(plainText(text));
  if (lesser.test(plainText(text)) || (mark && mark.style !== 'markdown')) return 0;
  if (/\bannounces\b|\breports\b/i.test(text)) return 4;
  return typeOf(text) === 'unknown' ? 1 : 3;
}

/** The document's own title: on its cover, the heading that says what kind of document it is, else the first heading. */
export function readTitle(passages: readonly Passage[]): Stated<string> | undefined {
  const headings = passages
    .slice(0, 60)
    .filter((passage) => passage.kind === 'heading')
    .slice(0, 12);
  const best = Math.max(0, ...headings.map((passage) => score(passage.text)));
  const chosen = headings.find((passage) => score(passage.text) === best);
  if (best > 1 && chosen) return stateTitle(chosen);
  const filed = findField(passages.slice(0, 120), 'document (?:filed|title|name|type)|type of document');
  return filed ?? (best > 0 && chosen ? stateTitle(chosen) : undefined);
}

function stateTitle(passage: Passage): Stated<string> {
  const start = /^[\s#]*/.exec(passage.text)?.[0].length ?? 0;
  return stateText(passage, start, passage.text.trimEnd().length);
}

/** The kind of document: from its title, else from the first lines that name one. */
export function readDocumentType(passages: readonly Passage[], title: Stated<string> | undefined): DocumentType {
  const own = title ? typeOf(title.value) : 'unknown';
  if (own !== 'unknown') return own;
  for (const passage of passages.slice(0, 60)) {
    const found = typeOf(passage.text);
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}
