import { cutPassages } from './cut-passages.ts';

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The plainest page: a paragraph per line, a row per line. */
export function writePlainHtml(text: string): string {
  const body = cutPassages(text).map(({ isTable, lines }) =>
    isTable
      ? `<table>\n${lines
          .map(
            (line) =>
              `<tr>${line
                .split('\t')
                .map((cell) => `<td>${escapeText(cell)}</td>`)
                .join('')}</tr>`,
          )
          .join('\n')}\n</table>`
      : lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n'),
  );
  return `<!DOCTYPE html>\n<html><head><title>Release</title></head><body>\n${body.join('\n')}\n</body></html>\n`;
}
