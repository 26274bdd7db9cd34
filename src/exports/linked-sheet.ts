import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet } from 'write-excel-file/universal';

/** A sheet with what its writer cannot say: formulas beside their values, and links. */
export interface LinkedSheet {
  readonly sheet: Sheet<Blob>;
  /** Formula of a cell by its address; the cell keeps its value for programs that do not calculate. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** By the address of a cell: another address on the web, or a place in the workbook that begins with `#`. */
  readonly links?: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Puts formulas and links into the sheets of a workbook, in their order. */
export function linkSheets(workbook: Uint8Array<ArrayBuffer>, sheets: readonly LinkedSheet[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  sheets.forEach(({ formulas = new Map(), links = new Map() }, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const markup = strFromU8(parts[name] ?? new Uint8Array());
    const written = markup.replace(/<c r="([A-Z]+\d+)"([^>]*)><v>/g, (whole, address: string, attributes: string) => {
      const formula = formulas.get(address);
      return formula === undefined ? whole : `<c r="${address}"${attributes}><f>${escapeMarkup(formula)}</f><v>`;
    });
    const outside = [...links].filter(([, target]) => !target.startsWith('#'));
    const marks = [...links].map(([address, target]) => {
      const where = target.startsWith('#')
        ? `location="${escapeMarkup(target.slice(1))}"`
        : `r:id="link${outside.findIndex(([each]) => each === address)}"`;
      return `<hyperlink ref="${address}" ${where}/>`;
    });
    const block = marks.length === 0 ? '' : `<hyperlinks>${marks.join('')}</hyperlinks>`;
    parts[name] = strToU8(written.replace('</sheetData>', `</sheetData>${block}`));
    const entries = outside.map(
      ([, target], at) => `<Relationship Id="link${at}" Type="${relationship}" Target="${escapeMarkup(target)}" TargetMode="External"/>`,
    );
    const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    parts[relations] = strToU8(
      strFromU8(parts[relations] ?? new Uint8Array()).replace('</Relationships>', `${entries.join('')}</Relationships>`),
    );
  });
  return zipSync(parts, { level: 6 }) as Uint8Array<ArrayBuffer>;
}
