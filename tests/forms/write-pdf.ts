/** The page of a small PDF, in points. */
const [width, height] = [595, 842];
const size = 10;
const leading = 16;
/** Where the labels begin, and where the columns of figures end. */
const [left, firstEdge, columnWidth] = [56, 330, 120];

/** Helvetica's digits and most of its letters are this wide, in sizes of the type. */
const advance = 0.5;

const escapeText = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);
const placeText = (x: number, y: number, text: string): string => `1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj`;

function drawLine(line: string, index: number): string {
  const y = height - 60 - index * leading;
  const cells = line.split('\t');
  const placed = cells.flatMap((cell, column) => {
    if (cell === '') return [];
    const edge = firstEdge + (column - 1) * columnWidth;
    return [placeText(column === 0 ? left : Math.round(edge - cell.length * advance * size), y, cell)];
  });
  return placed.join('\n');
}

/** Objects as a file: each at the place that the table at its end says; `more` are further entries of its trailer. */
export function writeObjects(objects: readonly string[], more = ''): string {
  const places: number[] = [];
  let file = '%PDF-1.4\n';
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Root 1 0 R/Size ${size}${more}>>\nstartxref\n${file.length}\n%%EOF\n`;
}

const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;

/** A document of one page, drawn by the operators of `content`; `more` are further entries of its catalog. */
export function writePage(content: string, more = ''): string {
  return writeObjects([
    `<</Type/Catalog/Pages 2 0 R${more}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
    stream(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]);
}

/** A text of one page in ASCII as a PDF: each cell is placed by itself, figures to the right of their column. No rules, no tags. */
export function writePdf(text: string): string {
  const lines = text
    .split('\n')
    .map(drawLine)
    .filter((line) => line !== '');
  return writePage(`BT /F ${size} Tf\n${lines.join('\n')}\nET`);
}

/** A page that is a picture, as of a scanner. */
export const scannedPdf = writePage('q 500 0 0 700 48 70 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00ffff00> EI Q');

/** A document whose dictionary of encryption fits no password. */
export const encryptedPdf = writeObjects(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]>>`,
    `<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
  ],
  `/Encrypt 4 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]`,
);
