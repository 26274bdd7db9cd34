import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeXlsxFile, { type Sheet } from 'write-excel-file/universal';
import type { CellStyle, WorkbookSheet } from './workbook-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The same sheet as another writer of workbooks takes it. */
function forOther({ frozen, hidesGrid, name, rows, widths }: WorkbookSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && typeof cell.value === 'number' ? { ...cell, type: Number } : cell)),
    ) as Sheet<Blob>['data'],
    columns: widths.map((width) => ({ width })),
    ...(hidesGrid === undefined ? {} : { showGridLines: !hidesGrid }),
    ...(frozen === undefined ? {} : { stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns }),
  };
}

const looks: readonly CellStyle[] = [
  {},
  { fontWeight: 'bold' },
  { fontWeight: 'bold', fontSize: 14 },
  { wrap: true, alignVertical: 'top' },
  { align: 'right', wrap: true, fontWeight: 'bold' },
  { textColor: '#1a4f8b' },
];
const formats = ['#,##0', '#,##0.00;(#,##0.00)', '#,##0'];
const texts = ['a & b', '<c> "d" \'e\'', '  led by blanks', '=1+1', 'ｆｕｌｌ', 'bell\u0007', 'a & b', ''];

const sheets: readonly WorkbookSheet[] = [
  {
    name: 'About & more',
    rows: [texts, [], texts.map((value, index) => ({ value, ...looks[index % looks.length] }))],
    widths: [110],
    hidesGrid: true,
  },
  {
    name: 'Figures',
    rows: [
      [undefined, ...Array.from({ length: 30 }, (_, column) => column)],
      [{ value: undefined, align: 'right' }, -0.5, 1e21, ...formats.map((format) => ({ value: 1234.5, format }))],
      ...looks.map((look) => [
        { value: 'again', ...look },
        { value: 7, ...look, format: '#,##0' },
      ]),
    ],
    widths: [60, 9.5],
    frozen: { rows: 1, columns: 2 },
  },
  { name: 'Heads only', rows: [['x']], widths: [1], frozen: { rows: 1, columns: 0 } },
];

test('every part is the one that another writer of workbooks makes', async () => {
  const other = await writeXlsxFile(sheets.map(forOther), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  expect(partsOf(writeWorkbook(sheets))).toEqual(partsOf(new Uint8Array(await other.arrayBuffer())));
});

test('formulas stand before their values, links behind the rows', () => {
  const sheet: WorkbookSheet = {
    name: 'Sums',
    rows: [
      [1, 2, { value: 3, format: '#,##0' }],
      ['A', 'B'],
    ],
    widths: [9, 9, 9],
    formulas: new Map([['C1', 'IF(A1<2,A1+B1,0)']]),
    links: new Map([
      ['A2', 'https://a.example/?x=1&y=2'],
      ['B2', "#'Sums'!A1"],
      ['A1', 'https://b.example/'],
    ]),
  };
  const parts = partsOf(writeWorkbook([sheet]));
  const markup = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(markup).toContain('<c r="C1" s="1"><f>IF(A1&lt;2,A1+B1,0)</f><v>3</v></c>');
  expect(markup).toMatch(/<\/sheetData><hyperlinks>.*<\/hyperlinks><\/worksheet>$/);
  expect(markup).toContain(
    `<hyperlink ref="A2" r:id="link0"/><hyperlink ref="B2" location="'Sums'!A1"/><hyperlink ref="A1" r:id="link1"/>`,
  );
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toMatch(/Id="link0"[^>]*x=1&amp;y=2".*Id="link1"[^>]*b\.example/);
});

test('a text that is the name of something in the language is a text', () => {
  expect(partsOf(writeWorkbook([{ name: 'S', rows: [['constructor', '__proto__']], widths: [9] }]))['xl/sharedStrings.xml']).toContain(
    '<si><t>constructor</t></si><si><t>__proto__</t></si>',
  );
});

test('same sheets, same bytes', () => expect(writeWorkbook(sheets)).toEqual(writeWorkbook(sheets)));
