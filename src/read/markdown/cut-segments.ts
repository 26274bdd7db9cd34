import { blankOut, blankUnseen } from './blank-unseen.ts';

/** A part of a file of Markdown that is read by itself; UTF-16 indices of the file. */
export interface Segment {
  /** `plain` has no mark of Markdown; `table` is one of pipes, of which `rows` are read with the two lines of its head. */
  readonly kind: 'markdown' | 'plain' | 'table' | 'html';
  readonly start: number;
  readonly end: number;
  /** Where the head of a table stands that goes on here. */
  readonly head?: { readonly start: number; readonly end: number };
}

/** Longer than any paragraph: what claims to be one is read line by line, and a line so long as plain text. */
const longest = 16_000;
/** Rows of a table that are read at once. */
const mostRows = 50;

const delimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Anything that Markdown could take for a mark. */
const mark = /[\\`*_~[\]<>&#|!\t\f]|^[ \t]*(?:[-+]|\d{1,9}[.)])|^ {4}|^[ \t]*(?:-+|=+)[ \t]*$|https?:|www\.|@/m;
/** Quotes and lists in each other, as no document has them. */
const deep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){12}/m;

/** The end of an element that begins at an index, behind its last end tag; the end of the text where it has none. */
function endOfElement(text: string, start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*>`, 'gi');
  tags.lastIndex = start;
  let depth = 0;
  for (let match = tags.exec(text); match !== null; match = tags.exec(text)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth <= 0) return tags.lastIndex;
  }
  return text.length;
}

/** Tables of HTML, which Markdown would end at a blank line. */
function findTables(text: string): readonly Segment[] {
  const found: Segment[] = [];
  const starts = /<table(?=[\s>])/gi;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const end = endOfElement(text, match.index, 'table');
    found.push({ kind: 'html', start: match.index, end });
    starts.lastIndex = end;
  }
  return found;
}

/** The keys and values that some programs put before a document, between lines of three hyphens. */
function findFrontMatter(text: string): number {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  return end > 0 &&
    end < 4000 &&
    text
      .slice(4, end)
      .split('\n')
      .every((line) => /^(?:[\w-]+:|\s|-\s|$)/.test(line))
    ? end + 4
    : 0;
}

/** A chunk of Markdown without blank lines, in parts that are read in time linear to their length. */
function cutChunk(text: string, start: number, end: number): readonly Segment[] {
  const chunk = text.slice(start, end);
  if (!mark.test(chunk)) return [{ kind: 'plain', start, end }];
  const lines = linesOf(text, start, end);
  const head = lines.findIndex(
    (line, index) => index > 0 && text.slice(line.start, line.end).includes('-') && delimiter.test(text.slice(line.start, line.end)),
  );
  const hasHead = head > 0 && text.slice((lines[head - 1] as Segment).start, (lines[head] as Segment).end).includes('|');
  if (hasHead && lines.length - head > mostRows) {
    const [first, last] = [lines[head - 1] as Segment, lines[head] as Segment];
    const parts: Segment[] = head > 1 ? [...cutChunk(text, start, first.start)] : [];
    for (let row = head + 1; row < lines.length; row += mostRows) {
      const to = lines[Math.min(row + mostRows, lines.length) - 1] as Segment;
      parts.push({ kind: 'table', start: (lines[row] as Segment).start, end: to.end, head: { start: first.start, end: last.end } });
    }
    return parts;
  }
  if (chunk.length <= longest && !deep.test(chunk)) return [{ kind: 'markdown', start, end }];
  if (lines.length === 1) return [{ kind: 'plain', start, end }];
  return lines.flatMap((line): readonly Segment[] => {
    const own = text.slice(line.start, line.end);
    return [{ ...line, kind: own.length > longest || deep.test(own) || !mark.test(own) ? 'plain' : 'markdown' }];
  });
}

function linesOf(text: string, start: number, end: number): readonly Segment[] {
  const lines: Segment[] = [];
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    lines.push({ kind: 'plain', start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}

function cutMarkdown(text: string, start: number, end: number): readonly Segment[] {
  const parts: Segment[] = [];
  let from: number | undefined;
  for (const line of linesOf(text, start, end)) {
    const isBlank = text.slice(line.start, line.end).trim() === '';
    if (isBlank && from !== undefined) parts.push(...cutChunk(text, from, line.start - 1));
    from = isBlank ? undefined : (from ?? line.start);
  }
  if (from !== undefined) parts.push(...cutChunk(text, from, end));
  return parts;
}

/**
 * Cuts a file of Markdown into parts that can be read one by one: at blank lines, and at tables of HTML, which may hold blank lines. What
 * is not shown and a front matter are blanked out in `text`, character for character. A parser of Markdown takes time that grows faster
 * than its text, so that no part is long.
 */
export function cutSegments(received: string): { readonly text: string; readonly segments: readonly Segment[] } {
  const front = findFrontMatter(received);
  const text = blankOut(received.slice(0, front)) + blankUnseen(received.slice(front));
  const segments: Segment[] = [];
  let at = 0;
  for (const element of findTables(text)) {
    segments.push(...cutMarkdown(text, at, element.start), element);
    at = element.end;
  }
  return { text, segments: [...segments, ...cutMarkdown(text, at, text.length)].filter(({ end, start }) => end > start) };
}
