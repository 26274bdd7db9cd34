import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { publishOnly } from './published.ts';

const files = await publishOnly((path) => /^[^/]+\/facts\.xlsx$/.test(path));

interface SheetRead {
  readonly name: string;
  readonly markup: string;
  readonly values: ReadonlyMap<string, number>;
  readonly formulas: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
}

/** A workbook's sheets from their markup, with nothing of the writer's code. */
function readSheets(bytes: Uint8Array): readonly SheetRead[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return Array.from(text('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g), ([, name = ''], index) => {
    const markup = text(`xl/worksheets/sheet${index + 1}.xml`);
    const targets = new Map(
      Array.from(
        text(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`).matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g),
        ([, id = '', target = '']) => [id, target],
      ),
    );
    const cells = Array.from(markup.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>/g));
    return {
      name,
      markup,
      values: new Map(
        cells.flatMap(([, address = '', attributes = '', , value]) =>
          attributes.includes('t="s"') ? [] : [[address, Number(value)] as const],
        ),
      ),
      formulas: new Map(cells.flatMap(([, address = '', , formula]) => (formula === undefined ? [] : [[address, formula] as const]))),
      links: new Map(
        Array.from(
          markup.matchAll(/<hyperlink ref="([A-Z]+\d+)" (?:r:id="([^"]*)"|location="([^"]*)")\/>/g),
          ([, address = '', id, location]) => [address, location ?? targets.get(id ?? '') ?? ''],
        ),
      ),
    };
  });
}

/** What a formula comes to, from the values of its cells. */
function calculate(formula: string, values: ReadonlyMap<string, number>): number {
  const run = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
  const terms = run
    ? Array.from({ length: Number(run[4]) - Number(run[2]) + 1 }, (_, index) => ['+', `${run[1]}${Number(run[2]) + index}`])
    : Array.from(formula.matchAll(/([+-]?)([A-Z]+\d+)/g), ([, sign = '', address = '']) => [sign, address]);
  return terms.reduce((sum, [sign, address = '']) => sum + (sign === '-' ? -1 : 1) * (values.get(address) ?? Number.NaN), 0);
}

describe.each(Array.from(files.keys()))('%s', (path) => {
  const sheets = readSheets(files.get(path) ?? new Uint8Array());
  const statements = sheets.filter(({ name }) => !['About', 'Contents', 'Notes', 'Facts'].includes(name));

  test('has a cover, contents that lead to every sheet, statements, notes and facts', () => {
    expect([sheets[0]?.name, sheets[1]?.name, sheets.at(-2)?.name, sheets.at(-1)?.name]).toEqual(['About', 'Contents', 'Notes', 'Facts']);
    expect(statements.length).toBeGreaterThan(5);
    const led = Array.from(sheets[1]?.links.values() ?? []).filter((target) => target.startsWith("'"));
    expect(led).toEqual(sheets.slice(2).map(({ name }) => `'${name}'!A1`));
    expect(sheets.filter(({ name }) => name.length > 31).map(({ name }) => name)).toEqual([]);
  });

  test('has totals that are calculated, and that come to what is printed', () => {
    const formulas = statements.flatMap(({ name, formulas: own, values }) =>
      Array.from(own, ([address, formula]) => ({
        at: `${name}!${address} =${formula}`,
        printed: values.get(address),
        made: calculate(formula, values),
      })),
    );
    expect(formulas.filter(({ printed, made }) => Math.abs((printed ?? Number.NaN) - made) > 1e-6 || Number.isNaN(made))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(20);
  });

  test('links its figures to their evidence, merges nothing, and leaves no number as text', () => {
    for (const { name, markup, links } of statements) {
      expect(markup).not.toContain('mergeCell');
      const outside = Array.from(links.values());
      expect(
        outside.filter((target) => !/^https?:\/\/[^ ]+\/documents\/[a-z0-9-]+\/#L\d+/.test(target)),
        name,
      ).toEqual([]);
    }
    expect(statements.reduce((sum, { values, links }) => sum + Math.min(values.size, links.size), 0)).toBeGreaterThan(100);
  });
});
