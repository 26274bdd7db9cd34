import { readFilingText } from '#collections/read-source.ts';
import type { Section, SectionKind } from '#model/filing.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { anchorLines } from '#site/anchor-lines.ts';
import type { DocumentView } from '#views/document-view.ts';

/** Sections that a reader looks for, however deep they stand. */
const soughtKinds: ReadonlySet<SectionKind> = new Set([
  'overview',
  'results',
  'financial-position',
  'cash-flows',
  'segments',
  'orders',
  'targets',
  'dividends',
  'accounting-policies',
  'going-concern',
  'subsequent-events',
  'notes',
]);

/** A heading printed in capitals, as it reads among others; digits and brackets stay. */
function quieten(title: string): string {
  const plain = title.replace(/[*_#]+/g, '').trim();
  return /\p{Ll}/u.test(plain) ? plain : plain.toLowerCase().replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * The sections that a table of contents names: the outer three levels, and below them what a reader looks for where it differs from
 * the section around it. The depth is that among those named.
 */
export function listContents({ filing: { document }, name }: ArchivedFiling): DocumentView['contents'] {
  const anchors = anchorLines(readFilingText(name));
  const open: (Section & { readonly depth: number })[] = [];
  const around: Section[] = [];
  return document.sections.flatMap((section) => {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    while ((around.at(-1)?.level ?? 0) >= section.level) around.pop();
    const isSought = soughtKinds.has(section.kind) && section.kind !== around.at(-1)?.kind;
    around.push(section);
    if (section.title === '' || (section.level > 3 && !isSought)) return [];
    const depth = Math.min(3, (open.at(-1)?.depth ?? -1) + 1);
    open.push({ ...section, depth });
    return [{ text: quieten(section.title), depth, href: `#${anchors[section.firstLine - 1]?.anchor ?? `L${section.firstLine}`}` }];
  });
}
