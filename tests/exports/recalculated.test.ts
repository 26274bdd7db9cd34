import { describe, expect, test } from 'vitest';
import { toXlsx } from '#exports/to-xlsx.ts';
import { publishOnly } from './published.ts';
import { readXlsx } from './read-xlsx.ts';
import { findOffice, recalculate, withoutResults } from './recalculate.ts';

const office = findOffice();

if (office === undefined) {
  test.skip('LibreOffice is not installed on this machine, so no workbook is recalculated (Debian: apt-get install libreoffice-calc)');
} else {
  const published = await publishOnly((path) => path.endsWith('.xlsx'));
  const texts = ['=1+1', '=HYPERLINK("https://example.com")', '+1', '-2', '@SUM(A1)', '1,234', '2020-11-09'];
  const column = { name: 'text', datatype: 'string', description: 'As written', isRequired: true, read: (text: string) => text } as const;
  const written = toXlsx('Texts', ['As written'], [column], texts);
  const emptied = new Map(Array.from(published, ([path, bytes]) => [path, withoutResults(bytes)]));
  const saved = recalculate(office, new Map([...emptied, ['texts.xlsx', written]]));
  const empty = new Uint8Array();

  describe('LibreOffice recalculates', () => {
    test.each(Array.from(published.keys()))('%s', (path) => {
      const stated = readXlsx(published.get(path) ?? empty);
      const calculated = readXlsx(saved.get(path) ?? empty);
      expect(calculated.map(({ name }) => name)).toEqual(stated.map(({ name }) => name));
      for (const [at, { name, rows, formulas, links }] of stated.entries()) {
        const own = calculated[at];
        expect(own?.formulas, name).toEqual(formulas);
        expect(own?.links, name).toEqual(links);
        expect(trimmed(own?.rows ?? []), name).toEqual(trimmed(rows));
      }
    });

    test('and leaves text as text, whatever it begins with', () => {
      const sheet = readXlsx(saved.get('texts.xlsx') ?? empty)[1];
      expect(sheet?.formulas).toEqual([]);
      expect(sheet?.rows.map(([cell]) => cell)).toEqual(['text', ...texts]);
    });

    test('what it was given has formulas and none of their results', () => {
      for (const [path, bytes] of emptied) {
        const before = readXlsx(published.get(path) ?? empty);
        const after = readXlsx(bytes);
        const cells = (sheets: typeof after) => sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined).length;
        const formulas = before.flatMap((sheet) => sheet.formulas);
        expect(after.flatMap((sheet) => sheet.formulas)).toEqual(formulas);
        expect(cells(before) - cells(after), path).toBe(formulas.length);
      }
    });

    test('as many formulas as the workbooks of periods and of statements have', () => {
      const formulasOf = (kind: RegExp) =>
        Array.from(published)
          .filter(([path]) => kind.test(path))
          .flatMap(([, bytes]) => readXlsx(bytes).flatMap(({ formulas }) => formulas)).length;
      expect(formulasOf(/^[^/]+\/facts\.xlsx$/)).toBeGreaterThan(100);
      expect(formulasOf(/^statements\//)).toBeGreaterThan(100);
      expect(formulasOf(/^facts\.xlsx$/)).toBe(0);
    });
  });
}

/** Rows without empty cells at their end, which a program may save or not; numbers to the 15 digits that both keep. */
function trimmed(rows: readonly (readonly (string | number | undefined)[])[]) {
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => cell !== undefined && cell !== '');
    return Array.from(row.slice(0, last + 1), (cell) => {
      if (cell === '') return undefined;
      return typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell;
    });
  });
}
