import { strToU8, zipSync } from 'fflate';
import { stampZip } from './stamp-zip.ts';
import { columnName, type WorkbookSheet } from './workbook-sheet.ts';
import { collectStyles, type WorkbookStyles } from './workbook-styles.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escapeAttribute = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? character);
const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** What XML cannot hold or advises against: control characters, halves of pairs, and what is no character. */
const forbidden = /(?![\t\n\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|\uFFFD/gu;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces: Readonly<Record<string, string>> = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  mv: 'urn:schemas-microsoft-com:mac:vml',
  mx: 'http://schemas.microsoft.com/office/mac/excel/2008/main',
  r: document,
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  x14ac: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
};
const declare = (names: readonly string[]): string => names.map((name) => ` xmlns:${name}="${namespaces[name]}"`).join('');
const sheetHead = `<?xml version="1.0" ?><worksheet xmlns="${main}"${declare(['mc', 'mv', 'mx', 'r', 'x14', 'x14ac', 'xm'])}>`;
const bookHead = `${declaration}<workbook xmlns="${main}"${declare(['r', 'mx', 'mc', 'mv', 'x14', 'x14ac', 'xm'])}>`;

/** The texts of a workbook, each once, numbered as they are first used. */
function collectTexts() {
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? known.size;
    if (number === known.size) known.set(text, number);
    return number;
  };
  const write = (): string => {
    let markup = `<?xml version="1.0"?><sst xmlns="${main}">`;
    for (const text of known.keys()) {
      const space = text.trim().length === text.length ? '' : ' xml:space="preserve"';
      markup += `<si><t${space}>${escapeText(text.replace(forbidden, ''))}</t></si>`;
    }
    return `${markup}</sst>`;
  };
  return { numberOf, write };
}

function writeRows({ formulas, rows }: WorkbookSheet, styles: WorkbookStyles, textNumber: (text: string) => number): string {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) => columnName(index));
  let markup = '<sheetData>';
  for (const [index, row] of rows.entries()) {
    let cells = '';
    for (const [at, cell] of row.entries()) {
      if (cell === undefined) continue;
      const value = typeof cell === 'object' ? cell.value : cell;
      const address = `${columns[at]}${index + 1}`;
      const head = `<c r="${address}" s="${typeof cell === 'object' ? styles.numberOf(cell) : 0}"`;
      const formula = formulas?.get(address);
      const written = formula === undefined ? '' : `<f>${escapeMarkup(formula)}</f>`;
      if (value === undefined || value === '') cells += `${head}/>`;
      else if (typeof value === 'number') cells += `${head}>${written}<v>${value}</v></c>`;
      else cells += `${head} t="s">${written}<v>${textNumber(value)}</v></c>`;
    }
    markup += cells === '' ? `<row r="${index + 1}"/>` : `<row r="${index + 1}">${cells}</row>`;
  }
  return `${markup}</sheetData>`;
}

function writeView({ frozen, hidesGrid }: WorkbookSheet, isFirst: boolean): string {
  const view = `<sheetView tabSelected="${isFirst ? 1 : 0}" workbookViewId="0"${hidesGrid === true ? ' showGridLines="false"' : ''}`;
  if (frozen === undefined) return `<sheetViews>${view}/></sheetViews>`;
  const { columns, rows } = frozen;
  const corner = `${columnName(columns)}${rows + 1}`;
  const pane = `<pane ySplit="${rows}" xSplit="${columns}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetViews>${view}>${pane}</sheetView></sheetViews>`;
}

const isOutside = (target: string): boolean => !target.startsWith('#');

function writeLinks({ links = new Map() }: WorkbookSheet): string {
  if (links.size === 0) return '';
  let outside = 0;
  let marks = '';
  for (const [address, target] of links) {
    if (isOutside(target)) {
      marks += `<hyperlink ref="${address}" r:id="link${outside}"/>`;
      outside += 1;
    } else marks += `<hyperlink ref="${address}" location="${escapeMarkup(target.slice(1))}"/>`;
  }
  return `<hyperlinks>${marks}</hyperlinks>`;
}

function writeSheet(sheet: WorkbookSheet, isFirst: boolean, styles: WorkbookStyles, textNumber: (text: string) => number): string {
  const columns = sheet.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const rows = writeRows(sheet, styles, textNumber);
  return `${sheetHead}${writeView(sheet, isFirst)}<cols>${columns.join('')}</cols>${rows}${writeLinks(sheet)}</worksheet>`;
}

function writeRelations({ links = new Map() }: WorkbookSheet): string {
  const outside = [...links.values()].filter(isOutside);
  const entries = outside.map(
    (target, at) => `<Relationship Id="link${at}" Type="${document}/hyperlink" Target="${escapeMarkup(target)}" TargetMode="External"/>`,
  );
  return `${declaration}<Relationships xmlns="${relations}">${entries.join('')}</Relationships>`;
}

function writeTypes(count: number): string {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (type: string, name: string): string => `<Override ContentType="${types}.${type}+xml" PartName="/xl/${name}.xml"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default ContentType="application/xml" Extension="xml"/>',
    '<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>',
    part('sheet.main', 'workbook'),
    part('sharedStrings', 'sharedStrings'),
    part('styles', 'styles'),
    ...Array.from({ length: count }, (_, index) => part('worksheet', `worksheets/sheet${index + 1}`)),
    '</Types>',
  ].join('');
}

function writeBookRelations(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  const parts = [...sheets, ['sharedStrings', 'sharedStrings.xml'] as const, ['styles', 'styles.xml'] as const];
  const entries = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${document}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" ?><Relationships xmlns="${relations}">${entries.join('')}</Relationships>`;
}

function writeBook(sheets: readonly WorkbookSheet[]): string {
  const entries = sheets.map(({ name }, index) => `<sheet r:id="rId${index + 1}" sheetId="${index + 1}" name="${escapeAttribute(name)}"/>`);
  return `${bookHead}<workbookPr/><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets><definedNames/><calcPr/></workbook>`;
}

/** A workbook as the bytes of its file (`.xlsx`). Same sheets, same bytes. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const styles = collectStyles();
  const texts = collectTexts();
  const parts: Record<string, string> = {
    '[Content_Types].xml': writeTypes(sheets.length),
    '_rels/.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId-workbook-1" Type="${document}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': writeBookRelations(sheets.length),
    'xl/workbook.xml': writeBook(sheets),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = writeSheet(sheet, index === 0, styles, texts.numberOf);
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = writeRelations(sheet);
  }
  parts['xl/styles.xml'] = styles.write();
  parts['xl/sharedStrings.xml'] = texts.write();
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, markup]) => [name, strToU8(markup)]));
  return stampZip(zipSync(bytes, { level: 6 }) as Uint8Array<ArrayBuffer>);
}
