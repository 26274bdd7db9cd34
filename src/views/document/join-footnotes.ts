import type { DocumentBlock, DocumentLine, LinePart } from '#views/document-view.ts';

/** A note may stand so many lines below its mark. */
const reach = 90;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `¹ Unless otherwise …`, `- *1 Cloud: …`, `^{*1)} Numbers …`, `^(*) From …` */
const definition = new RegExp(String.raw`^(?<before>[\s>•-]*\^?\{?)(?<mark>\(?\*\d{0,2}\)?|[${superscripts}]{1,2})(?=[\s)}])`, 'u');
const marks = new RegExp(String.raw`\(\*\d{0,2}\)|(?<!\*)\*\d{1,2}(?![\d*])|[${superscripts}]{1,2}`, 'gu');

/** `(*7)`, `*7)` and `*7` are one mark, `²` another kind. */
function keyOf(mark: string): string {
  const digits = mark.replace(/\D/g, '');
  return mark.includes('*') ? `*${digits}` : [...mark].map((digit) => superscripts.indexOf(digit)).join('');
}

/** A note: the line on which it begins, its key and the place of its mark. */
interface Note {
  readonly line: DocumentLine;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function textOf({ cells }: DocumentLine): string {
  return cells.map((parts) => parts.map(({ text }) => text).join('')).join('\t');
}

function notesOf(blocks: readonly DocumentBlock[]): readonly Note[] {
  return blocks.flatMap(({ kind, lines }): readonly Note[] =>
    kind === 'table' || kind === 'heading'
      ? []
      : lines.flatMap((line): readonly Note[] => {
          const groups = definition.exec(textOf(line))?.groups;
          if (groups === undefined) return [];
          const { before = '', mark = '' } = groups;
          return [{ line, key: keyOf(mark), start: before.length, end: before.length + mark.length }];
        }),
  );
}

/** Cuts the marks out of the plain pieces of a line; `link` says what one is, by its key and the place in the line. */
function cutMarks(line: DocumentLine, link: (key: string, start: number) => LinePart['note'] | undefined): DocumentLine {
  let place = 0;
  const cells = line.cells.map((parts, index) => {
    if (index > 0) place += 1;
    return parts.flatMap((part): readonly LinePart[] => {
      const start = place;
      place += part.text.length;
      if (part.fact !== undefined || part.claim !== undefined) return [part];
      const cut: LinePart[] = [];
      let at = 0;
      for (const match of part.text.matchAll(marks)) {
        const note = link(keyOf(match[0]), start + match.index);
        if (note === undefined) continue;
        if (match.index > at) cut.push({ text: part.text.slice(at, match.index) });
        cut.push({ text: match[0], note });
        at = match.index + match[0].length;
      }
      return at === 0 ? [part] : [...cut, ...(at < part.text.length ? [{ text: part.text.slice(at) }] : [])];
    });
  });
  return { ...line, cells };
}

/**
 * Joins the footnotes of a document to their marks: a mark links to the next note that begins with it, the note back to the first of
 * its marks. A mark without a note below it stays as it stands.
 *
 *     … related services (*3) …        - *3 Services: …
 *                        ^^^^ ───────────→ ^^
 */
export function joinFootnotes(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const notes = notesOf(blocks);
  if (notes.length === 0) return blocks;
  const firstMarks = new Map<Note, string>();
  const noteAt = (line: DocumentLine, start: number): Note | undefined =>
    notes.find((note) => note.line === line && note.start <= start && start < note.end);
  const marked = blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) =>
      cutMarks(line, (key, start) => {
        if (noteAt(line, start) !== undefined) return undefined;
        const note = notes.find((each) => each.key === key && each.line.number >= line.number && each.line.number - line.number <= reach);
        if (note === undefined) return undefined;
        const href = `#${note.line.anchor}`;
        if (firstMarks.has(note)) return { href, isBack: false };
        const anchor = `mark-${note.line.anchor}`;
        firstMarks.set(note, anchor);
        return { href, anchor, isBack: false };
      }),
    ),
  }));
  const byAnchor = new Map([...firstMarks].map(([note, anchor]) => [note.line.anchor, { note, anchor }]));
  return marked.map((block) => ({
    ...block,
    lines: block.lines.map((line) => {
      const own = byAnchor.get(line.anchor);
      if (own === undefined || block.kind === 'table') return line;
      return cutMarks(line, (_, start) =>
        own.note.start <= start && start < own.note.end ? { href: `#${own.anchor}`, isBack: true } : undefined,
      );
    }),
  }));
}
