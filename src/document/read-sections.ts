import type { Block, Section, SectionKind } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { blockText } from './block-text.ts';
import { kindOfHeading } from './section-kinds.ts';

/** Kinds of which everything below is a part, whatever its own heading says. */
const whole: ReadonlySet<SectionKind> = new Set([
  'notes',
  'review',
  'statements',
  'results',
  'financial-position',
  'cash-flows',
  'subsequent-events',
]);

/**
 * The sections of a filing: each heading with what its words say it is about, to the line before the next heading of its level or
 * above. A heading that says nothing known is of the kind of the section around it.
 */
export function readSections(lines: readonly Line[], blocks: readonly Block[]): readonly Section[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const open: { readonly level: number; readonly kind: SectionKind }[] = [];
  return headings.map((heading, index) => {
    const level = heading.level ?? 1;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const title = blockText(lines, heading);
    const around = open.at(-1)?.kind;
    const own = kindOfHeading(title);
    const kind =
      (around !== undefined && whole.has(around) && (own === undefined || !isApart(around, own)) ? around : (own ?? around)) ?? 'other';
    open.push({ level, kind });
    const next = headings.slice(index + 1).find((other) => (other.level ?? 1) <= level);
    return { kind, title, level, firstLine: heading.firstLine, lastLine: (next?.firstLine ?? lines.length + 1) - 1 };
  });
}

/** Claims that a section inside another is told apart from it: events and policies in the notes, statements and notes in what goes before. */
function isApart(around: SectionKind, own: SectionKind): boolean {
  if (around === 'notes') return own === 'subsequent-events' || own === 'accounting-policies' || own === 'going-concern';
  if (around === 'review') return false;
  if (around === 'statements') return own !== 'shares';
  return own === 'financial-position' || own === 'cash-flows' || own === 'notes' || own === 'overview';
}

/** The section in which a line stands: the innermost whose lines hold it. */
export function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections.findLast(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
}
