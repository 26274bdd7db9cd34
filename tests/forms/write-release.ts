import { cutPassages } from './cut-passages.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '’': '&#8217;',
  '—': '&#8212;',
  '¥': '&yen;',
  '€': '&euro;',
};
const escapeText = (text: string): string => text.replace(/[&<>’—¥€]/g, (sign) => entities[sign] as string);

/** Footnote marks as exchanges have them: raised, and smaller. */
const withMarks = (text: string): string =>
  escapeText(text).replace(/\s?([¹²³⁴⁵⁶⁷⁸⁹])/g, (_, mark: string) => `<sup style="font-size:7pt">(${'¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark) + 1})</sup>`);

const amount = /^([$€£¥]|US\$)?\s?(\()?(\d[\d,]*(?:\.\d+)?)(\))?\s?(%)?$/;
const font = 'font-family:Times New Roman;font-size:10pt';

/** A figure as three cells: sign of the currency, number with its opening bracket, closing bracket and percent sign. */
function figureCells(text: string): string {
  const match = amount.exec(text.trim());
  const cell = (body: string, style: string): string =>
    `<td style="${style};vertical-align:bottom"><p style="margin:0;${font}">${body}</p></td>`;
  if (!match) return cell('&nbsp;', font) + cell(withMarks(text), 'text-align:right') + cell('&nbsp;', font);
  const [, sign = '', open = '', digits = '', close = '', percent = ''] = match;
  return (
    cell(escapeText(sign) || '&nbsp;', 'text-align:left') +
    cell(`${open}${digits}`, 'text-align:right') +
    cell(`${close}${percent}` || '&#160;', 'text-align:left')
  );
}

const spacer = '<td style="width:1%">&nbsp;</td>';
const isFigure = (text: string): boolean => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text.trim()) && !/^(?:19|20)\d\d$/.test(text.trim());

/** How many columns a heading covers: those to its right that are blank in its row and headed below. */
function coveredBy(rows: readonly (readonly string[])[], row: number, column: number, heads: number): number {
  const isBlank = (at: number): boolean => (rows[row]?.[at] ?? '').trim() === '';
  const isHeaded = (at: number): boolean => rows.slice(row + 1, heads).some((cells) => (cells[at] ?? '').trim() !== '');
  let covered = 1;
  while (column + covered < (rows[row]?.length ?? 0) && isBlank(column + covered) && isHeaded(column + covered)) covered += 1;
  return covered;
}

function headCells(rows: readonly (readonly string[])[], row: number, heads: number): string {
  const cells = rows[row] ?? [];
  let html = `<td>${withMarks(cells[0] ?? '') || '&nbsp;'}</td>`;
  for (let column = 1; column < cells.length; ) {
    const covered = (cells[column] ?? '').trim() === '' ? 1 : coveredBy(rows, row, column, heads);
    const body = withMarks(cells[column] ?? '').replace(/(\d{1,2},) (\d{4})/, '$1<br>$2');
    html += `${spacer}<td colspan="${covered * 4 - 1}" style="border-bottom:1px solid #000;text-align:center"><b>${body || '&nbsp;'}</b></td>`;
    column += covered;
  }
  return html;
}

/** A table with spans, spacers and marks in cells of their own. */
export function writeReleaseTable(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('\t'));
  const width = Math.max(...rows.map((cells) => cells.length));
  const first = rows.findIndex((cells) => cells.slice(1).some(isFigure));
  const heads = first < 0 ? rows.length : first;
  const html = rows.map((cells, row) => {
    const fill = row % 2 === 1 ? ' style="background-color:#cceeff"' : '';
    if (row < heads && cells.length > 1) return `<tr>${headCells(rows, row, heads)}</tr>`;
    const label = `<td style="text-indent:-10pt;padding-left:${10 + (row % 3)}pt"><font style="${font}">&nbsp;${withMarks(cells[0] ?? '')}</font></td>`;
    if (cells.slice(1).every((cell) => cell.trim() === '')) return `<tr${fill}>${label}<td colspan="${(width - 1) * 4}"></td></tr>`;
    const values = Array.from({ length: width - 1 }, (_, index) => spacer + figureCells(cells[index + 1] ?? ''));
    return `<tr${fill}>${label}${values.join('')}</tr>`;
  });
  const hidden = '<tr style="display:none"><td>Hidden total</td><td colspan="9">9,999,999</td></tr>';
  return `<table border="0" cellspacing="0" style="border-collapse:collapse"><!-- 1,234 -->${html.join('')}${hidden}</table>`;
}

/**
 * A page as exchanges and regulators publish them, on a single line: every column of figures between spacers, with a cell for the sign of
 * the currency and one for the closing bracket; headings over several columns; dates broken over two lines; entities, blanks that do not
 * break, raised footnote marks, styles in place of structure, all of it inside a table that only lays out the page.
 */
export function writeRelease(text: string): string {
  const body = cutPassages(text).map(({ isTable, lines }) =>
    isTable
      ? `<div>${writeReleaseTable(lines)}</div>`
      : lines.map((line) => `<p style="margin-top:6pt;${font}"><span>${withMarks(line)}</span></p>`).join(''),
  );
  const hostile =
    '<script>document.write("<table><tr><td>Revenue</td><td>1</td></tr></table>")</script><style>td::after{content:"7"}</style>';
  return `<!DOCTYPE html><html><head><title>Form 6-K 2024</title>${hostile}</head><body><table width="100%"><tr><td>&nbsp;</td><td>${body.join('')}</td></tr></table></body></html>`;
}
