import { strFromU8, unzipSync } from 'fflate';

export interface ReadSheet {
  readonly name: string;
  /** By row and column from 0; undefined for an empty cell. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly hasFormula: boolean;
  /** The addresses of cells with a formula, in order. */
  readonly formulas: readonly string[];
  /** The addresses of cells that lead somewhere, in order. */
  readonly links: readonly string[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (markup: string) => markup.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');

/** Reads a workbook from its markup: shared strings and numbers; knows nothing of the writer. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = Array.from(part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs), ([, text = '']) =>
    plain(text.replaceAll(/<rPh\b.*?<\/rPh>|<[^>]*>/gs, '')),
  );
  return Array.from(part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g), ([, name = ''], index) => {
    const markup = part(`xl/worksheets/sheet${index + 1}.xml`);
    const formulas = Array.from(markup.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f\b/g), ([, address = '']) => address);
    const links = Array.from(markup.matchAll(/<hyperlink ref="([A-Z]+\d+)"/g), ([, address = '']) => address).sort();
    return { name: plain(name), rows: readRows(markup, shared), hasFormula: formulas.length > 0, formulas, links };
  });
}

function readRows(markup: string, shared: readonly string[]) {
  const rows: (string | number | undefined)[][] = [];
  for (const [, at, cells = ''] of markup.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)) {
    const row: (string | number | undefined)[] = [];
    for (const [, letters = '', attributes = '', value] of cells.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<f[^>]*>[^<]*<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>)/g,
    )) {
      if (value === undefined) continue;
      row[columnOf(letters)] = attributes.includes('t="s"') ? shared[Number(value)] : Number(value);
    }
    rows[Number(at) - 1] = row;
  }
  return Array.from(rows, (row) => row ?? []);
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
