import { cutPassages } from './cut-passages.ts';
import { writeReleaseTable } from './write-release.ts';

/** Words so that Markdown gives them back as they are. */
const escapeText = (text: string): string => text.replace(/[\\`*_[\]<>&|~]/g, (sign) => `\\${sign}`);
/** A line of prose that would begin a block of another kind. */
const escapeLine = (line: string): string =>
  escapeText(line).replace(/^(\s*)([-+#=>]|\d+(?=[.)]))/, (_, blank: string, mark: string) =>
    /\d/.test(mark) ? `${blank}${mark}` : `${blank}\\${mark}`,
  );

function writePipes(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('\t'));
  const width = Math.max(...rows.map((cells) => cells.length));
  const write = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => escapeText(cells[index] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [write(head), `|${'---|'.repeat(width)}`, ...body.map(write)].join('\n');
}

/** Every table between pipes, every line of prose as it is. */
export function writePipeMarkdown(text: string): string {
  const parts = cutPassages(text).map(({ isTable, lines }) => (isTable ? writePipes(lines) : lines.map(escapeLine).join('\n')));
  return `${parts.join('\n\n')}\n`;
}

/** Every other table as HTML with spans, blank lines in it and a comment before it; page breaks between. */
export function writeMixedMarkdown(text: string): string {
  let tables = 0;
  const parts = cutPassages(text).map(({ isTable, lines }, index) => {
    if (!isTable) return lines.map(escapeLine).join('\n');
    tables += 1;
    if (tables % 2 === 0) return writePipes(lines);
    const table = writeReleaseTable(lines).replaceAll('</tr>', '</tr>\n\n');
    return `<!-- page ${index} of 99: 1,234 -->\n\n${table}\n\n<div style="page-break-after: always"></div>`;
  });
  return `${parts.join('\n\n')}\n`;
}
