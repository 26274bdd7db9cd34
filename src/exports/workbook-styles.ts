import type { CellStyle } from './workbook-sheet.ts';

/** The styles of a workbook, numbered as they are first used. */
export interface WorkbookStyles {
  /** The number of a style; 0 for a cell without looks. */
  readonly numberOf: (style: CellStyle) => number;
  /** `xl/styles.xml` */
  readonly write: () => string;
}

/** Numbers below are formats that programs bring themselves. */
const firstFormat = 100;
const face = 'Calibri';
const usualSize = 11;

/** Numbers a key by its first use, and hears of a new one. */
function numbering(onNew: (key: string) => void): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    if (number === known.size) {
      known.set(key, number);
      onNew(key);
    }
    return number;
  };
}

export function collectStyles(): WorkbookStyles {
  const formats: string[] = [];
  const fonts: string[] = [];
  const styles: string[] = [];
  const formatNumber = numbering((format) => formats.push(`<numFmt numFmtId="${firstFormat + formats.length}" formatCode="${format}"/>`));
  const fontNumber = numbering((font) => fonts.push(font));
  const known = new Map<string, number>();
  const styleOf = (style: CellStyle): string => {
    const font = `fontId="${fontNumber(writeFont(style))}" applyFont="1"`;
    const format = style.format === undefined ? '' : `numFmtId="${firstFormat + formatNumber(style.format)}" applyNumberFormat="1" `;
    const alignment = writeAlignment(style);
    return `<xf ${format}${font}${alignment === '' ? '' : ' applyAlignment="1"'}>${alignment}</xf>`;
  };
  const numberOf = (style: CellStyle): number => {
    const { align, alignVertical, fontSize, fontWeight, format, textColor, wrap } = style;
    const key = `${format} ${align} ${alignVertical} ${wrap} ${fontSize} ${fontWeight} ${textColor}`;
    const number = known.get(key) ?? known.size;
    if (number === known.size) {
      known.set(key, number);
      styles.push(styleOf(style));
    }
    return number;
  };
  numberOf({});
  return { numberOf, write: () => writeStyles(formats, fonts, styles) };
}

function writeFont({ fontSize = usualSize, fontWeight, textColor }: CellStyle): string {
  const color = textColor === undefined ? 'theme="1"' : `rgb="FF${textColor.slice(1).toUpperCase()}"`;
  const bold = fontWeight === undefined ? '' : '<b/>';
  return `<font><name val="${face}"/><sz val="${fontSize}"/><family val="2"/>${bold}<color ${color}/></font>`;
}

function writeAlignment({ align, alignVertical, wrap }: CellStyle): string {
  const parts = [
    align === undefined ? '' : ` horizontal="${align}"`,
    alignVertical === undefined ? '' : ` vertical="${alignVertical}"`,
    wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return parts === '' ? '' : `<alignment${parts}/>`;
}

function writeStyles(formats: readonly string[], fonts: readonly string[], styles: readonly string[]): string {
  return [
    '<?xml version="1.0" ?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    // Excel takes a file without these two for broken.
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`,
  ].join('');
}
