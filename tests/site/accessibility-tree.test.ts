import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readRecords } from '#tests/exports/read-csv.ts';
import { type AccessibleNode, below, readTree } from '#tests/site/accessibility-tree.ts';
import { attributeOf, elementsNamed, plainTextOf } from '#tests/site/html.ts';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages, pagesOfKind } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const kinds = site ? fullestPages(site.folder) : [];

const cells = ['cell', 'gridcell'];
const headers = ['rowheader', 'columnheader'];
const bracketed = /^\([\d,.]+\)%?$/;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is said of a node, as far as a test can tell: its name, else the texts in it. */
function saidOf(node: AccessibleNode): string {
  if (node.name !== '') return plain(node.name);
  return plain(node.children.map(saidOf).join(' '));
}

/** Negatives that are read as brackets: a link or a cell that is said as it is printed. */
function misreadIn(table: AccessibleNode): readonly string[] {
  return below(table)
    .filter(({ role }) => role === 'link' || cells.includes(role))
    .filter((node) => bracketed.test(saidOf(node)))
    .map(saidOf);
}

async function treeOf(path: string): Promise<readonly AccessibleNode[]> {
  let tree: readonly AccessibleNode[] = [];
  await withPage(`${site?.url}${path}`, { reducedMotion: 'reduce' }, async (page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    tree = await readTree(page);
  });
  return tree;
}

describe('what a screen reader is given', () => {
  test.each(kinds)('has names, landmarks, and minus for brackets: $kind', async ({ kind, page: { path } }) => {
    const tree = await treeOf(path);
    const ofRole = (...roles: readonly string[]) => tree.filter(({ role }) => roles.includes(role));
    expect(ofRole('main').length).toBe(1);
    expect(ofRole('banner').length).toBe(1);
    expect(ofRole('contentinfo').length).toBe(1);
    const navigations = ofRole('navigation').map(({ name }) => name);
    expect(new Set(navigations).size, navigations.join(', ')).toBe(navigations.length);
    const nameless = ofRole('link', 'button', 'textbox', 'searchbox', 'combobox', 'image', 'table', 'region', 'dialog').filter(
      (node) => saidOf(node) === '',
    );
    expect(nameless.map(({ role, parent }) => `${role} in ${parent?.role} ${parent?.name}`)).toEqual([]);
    const tables = ofRole('table', 'grid');
    for (const table of tables) {
      // A document also sets figures apart by brackets that are not below zero; which they are is tested below.
      if (kind !== 'documents/*') expect(misreadIn(table).slice(0, 5), table.name).toEqual([]);
      const parts = below(table);
      if (!parts.some(({ role }) => cells.includes(role))) continue;
      // A table of a document whose layout is not understood stands as it is, and is named after its lines.
      const isUnclear = /^Table, lines \d+ to \d+$/.test(table.name);
      const hasHeaders = parts.some(({ role }) => headers.includes(role));
      expect(isUnclear || hasHeaders, `headers of ${table.name}`).toBe(true);
      const silent = parts.filter(({ role }) => headers.includes(role)).filter((node) => saidOf(node) === '');
      expect(silent.length, `headers without words in ${table.name}`).toBe(0);
    }
    const names = tables.map(({ name }) => plain(name));
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect(twice, 'tables that cannot be told apart').toEqual([]);
  });

  test('each row of a statement is a header and its figures, negatives with minus and the same digits', async () => {
    const statement = kinds.find(({ kind }) => kind === 'statement');
    const tree = await treeOf(statement?.page.path ?? '');
    const table = tree.find(({ role, name }) => role === 'table' && name !== '') as AccessibleNode;
    const rows = below(table).filter(({ role, children }) => role === 'row' && children.some((node) => cells.includes(node.role)));
    expect(rows.length).toBeGreaterThan(10);
    const inBody = rows.filter(({ children }) => children[0]?.role === 'rowheader');
    expect(inBody.length).toBeGreaterThan(10);
    const texts = (node: AccessibleNode): readonly string[] =>
      below(node).flatMap(({ role, name }) => (role === 'StaticText' ? [plain(name)] : []));
    const negatives = inBody
      .flatMap(({ children }) => children.flatMap((cell) => [cell, ...below(cell)]))
      .filter(({ role, name }) => (role === 'link' || cells.includes(role)) && name.startsWith('minus '));
    expect(negatives.length).toBeGreaterThan(5);
    for (const node of negatives) {
      const printed = texts(node).join('');
      if (printed !== '') expect(`(${node.name.replace('minus ', '')})`).toBe(printed);
    }
  });

  test('on a document, brackets are said as minus where the figure is below zero, and nowhere else', () => {
    const negatives = new Set(
      readRecords(readFileSync(join(site?.folder ?? '', 'data/facts.csv'), 'utf8')).flatMap(({ id = '', value = '' }) =>
        value.startsWith('-') ? [id] : [],
      ),
    );
    const cells = pagesOfKind(site?.folder ?? '', 'documents/*').flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName, parentNode }) => tagName === 'td' && parentNode !== null)
        .flatMap((cell) => {
          const holders = [cell, ...elementsNamed(cell, 'span'), ...elementsNamed(cell, 'a')];
          const own = holders.filter((holder) => attributeOf(holder, 'id') !== undefined && bracketed.test(plainTextOf(holder)));
          const isSaid = holders.some((holder) => attributeOf(holder, 'aria-label')?.includes('minus ') === true);
          const below = own.filter((holder) => negatives.has(`${path.split('/')[1]}#${attributeOf(holder, 'id')}`));
          return own.length === 0 ? [] : [{ at: `/${path}#${attributeOf(own[0] ?? cell, 'id')}`, isSaid, isBelow: below.length > 0 }];
        }),
    );
    expect(cells.filter(({ isBelow }) => isBelow).length).toBeGreaterThan(100);
    expect(cells.filter(({ isBelow }) => !isBelow).length).toBeGreaterThan(0);
    expect(cells.filter(({ isSaid, isBelow }) => isSaid !== isBelow).map(({ at }) => at)).toEqual([]);
  });

  test('a chart is a figure with a name, a description and a table', async () => {
    const period = kinds.find(({ kind }) => kind === 'period');
    const tree = await treeOf(period?.page.path ?? '');
    const figures = tree.filter(({ role }) => role === 'figure');
    const charts = figures.filter((figure) => below(figure).some(({ role }) => role === 'image' || role === 'graphics-document'));
    expect(charts.length).toBeGreaterThan(2);
    for (const chart of charts) {
      const parts = below(chart);
      expect(saidOf(chart)).not.toBe('');
      expect(parts.filter(({ role }) => role === 'image').every(({ name }) => name.length > 10)).toBe(true);
      expect(parts.some(({ role }) => role === 'table')).toBe(true);
    }
  });
});
