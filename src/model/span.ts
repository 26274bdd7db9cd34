/**
 * A place in a source file. Lines are split at LF only and counted from 1. `offset` is the 1-based Unicode code point of the
 * line where the characters start, `length` their number in code points. The characters at a span are always the printed text.
 */
export interface Span {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
}

/** Number of Unicode code points in a string (a surrogate pair counts once). */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

/** The span of `text.slice(start, end)`, where `text` itself stands at `whole`. `start` and `end` are UTF-16 indices. */
export function subspan(whole: Span, text: string, start: number, end: number): Span {
  return {
    line: whole.line,
    offset: whole.offset + codePointLength(text.slice(0, start)),
    length: codePointLength(text.slice(start, end)),
  };
}

/** The characters of a line at a span. */
export function sliceAtSpan(line: string, span: Span): string {
  if (codePointLength(line) === line.length) return line.slice(span.offset - 1, span.offset - 1 + span.length);
  return Array.from(line)
    .slice(span.offset - 1, span.offset - 1 + span.length)
    .join('');
}

/** The characters at spans of lines that are asked for again and again, in time that does not grow with the length of the lines. */
export function makeSlicer(lines: readonly string[]): (span: Span) => string {
  const points = new Map<number, readonly string[] | undefined>();
  return ({ line, offset, length }) => {
    const text = lines[line - 1] ?? '';
    if (!points.has(line)) points.set(line, codePointLength(text) === text.length ? undefined : Array.from(text));
    const known = points.get(line);
    const [start, end] = [offset - 1, offset - 1 + length];
    return known === undefined ? text.slice(start, end) : known.slice(start, end).join('');
  };
}
