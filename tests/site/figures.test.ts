import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSites } from '#tests/site/built-sites.ts';
import { attributeOf, type Element, elementsNamed, hasClass, plainTextOf, textOf } from '#tests/site/html.ts';
import { pagesOfKind } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';
import { type GridCell, gridOf } from '#tests/site/table-grid.ts';

/** Columns that the site computes; they say so in their header. */
const computed = /^(?:Change|Contribution|Result less forecast|Implied)\b/;

const holdsNumber = (text: string): boolean => /\d/.test(text);
const isComputed = ({ column }: GridCell): boolean => column.some((header) => computed.test(header));
const isFormula = (link: Element): boolean => attributeOf(link, 'data-formula') !== undefined;
/** The link to a place in a document; that of a computed figure leads to how it is computed. */
const linkIn = ({ cell }: GridCell): Element | undefined => elementsNamed(cell, 'a').find((link) => !isFormula(link));
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

interface Row {
  readonly page: Page;
  readonly table: Element;
  readonly cells: readonly GridCell[];
}

function rowsOn(pages: readonly Page[]): readonly Row[] {
  return pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'table' && hasClass(element, 'figures'))
      .flatMap((table) => gridOf(table).map((cells) => ({ page, table, cells: cells.filter(({ text }) => holdsNumber(text)) })))
      .filter(({ cells }) => cells.length > 0),
  );
}

const place = (page: Page, { row, text }: GridCell): string => `/${page.path}: ${row}: ${text}`;

const number = /^[(（]?[−▲△-]?\d[\d,.]*[)）]?%?$/;

/** Whether a line says a fall in words where the figure has brackets: `Down 2.4%`. */
const saysFall = (line: string, figure: string): boolean => /\bdown\b|\bdecrease/i.test(line) && line.includes(figure.replace(/[()]/g, ''));

/** Whether a figure is the rounding of one printed a thousand or a million times finer. */
function isRounded(figure: string, printed: string): boolean {
  const [shown, exact] = [figure, printed].map((text) => Number(text.replace(/[(),]/g, '')));
  return shown !== undefined && exact !== undefined && [1e3, 1e6].some((scale) => Math.abs(exact / scale - shown) <= 0.5);
}

/**
 * What is wrong with where the link of a figure leads. Its line must print it, or print it finer, or say the fall in words; a figure that
 * was read or computed in another way says so in its title.
 */
function faultOf({ cell, site }: { readonly cell: GridCell; readonly site: BuiltSite }): string | undefined {
  const link = linkIn(cell);
  const href = link && attributeOf(link, 'href');
  if (link === undefined || href === undefined) return undefined;
  const [path = '', anchor = ''] = href.slice(site.base.length).split('#');
  const document = readPages(site.folder).get(path);
  const mark = document?.byId.get(anchor);
  const line = document?.byId.get(anchor.replace(/(?<=^L\d+)[CO].*$/, ''));
  if (!line || !mark) return `no line at ${href}`;
  const isCell = line.tagName === 'td' || line.tagName === 'th';
  const text = isCell && line.parentNode ? elementsNamed(line.parentNode, 'th', 'td').map(textOf).join(' ') : textOf(line);
  const figures = plainTextOf(link).split(' / ');
  if (attributeOf(link, 'title') || !figures.every((figure) => number.test(figure))) return undefined;
  const absent = figures.filter(
    (figure) => !withoutBlanks(text).includes(figure) && !saysFall(text, figure) && !isRounded(figure, textOf(mark)),
  );
  return absent.length === 0 ? undefined : `${absent.join(' and ')} not printed at ${href}`;
}

/** What is wrong with the parts of a computed figure: each is a printed figure of a document, in its row or named by its id. */
function faultInParts(link: Element, cells: readonly Element[], site: BuiltSite): string | undefined {
  const letters = new Set(attributeOf(link, 'data-formula')?.match(/\b[a-z]\b/g));
  const parts = (attributeOf(link, 'data-of') ?? '').split(' ');
  const places = parts.map((part) => {
    const [inRow] = /^\d+$/.test(part) && cells[Number(part)] ? elementsNamed(cells[Number(part)] as Element, 'a') : [];
    return inRow ? (attributeOf(inRow, 'href') ?? '').slice(site.base.length) : `documents/${part.replace('#', '/#')}`;
  });
  const lost = places.filter((place) => {
    const [path = '', anchor = ''] = place.split('#');
    return readPages(site.folder).get(path)?.byId.has(anchor) !== true;
  });
  if (letters.size !== parts.length) return `${letters.size} letters for ${parts.length} figures`;
  return lost.length === 0 ? undefined : `no figure at ${lost.join(', ')}`;
}

describe.each(builtSites)('the site at $base', (site) => {
  const statements = rowsOn(pagesOfKind(site.folder, 'statement'));
  const periods = rowsOn(pagesOfKind(site.folder, 'period', 'comparative period'));

  test('links each printed figure of a statement to its line', () => {
    const unlinked = statements.flatMap(({ page, cells }) =>
      cells.filter((cell) => !isComputed(cell) && linkIn(cell) === undefined).map((cell) => place(page, cell)),
    );
    expect(unlinked).toEqual([]);
  });

  test('links either all printed figures of a row of a period or none, which the page then computes', () => {
    const mixed = periods.flatMap(({ page, cells }) => {
      const printed = cells.filter((cell) => !isComputed(cell));
      const unlinked = printed.filter((cell) => linkIn(cell) === undefined);
      return unlinked.length > 0 && unlinked.length < printed.length ? unlinked.map((cell) => place(page, cell)) : [];
    });
    expect(mixed).toEqual([]);
  });

  test('says of each computed figure what it is made of', () => {
    const rows = Array.from(readPages(site.folder).values()).flatMap((page) =>
      page.elements.filter(({ tagName }) => tagName === 'tr').map((row) => ({ page, cells: elementsNamed(row, 'td') })),
    );
    const links = rows.flatMap(({ page, cells }) =>
      cells.flatMap((cell) => elementsNamed(cell, 'a').filter(isFormula)).map((link) => ({ page, link, cells })),
    );
    const wrong = links.flatMap(({ page, link, cells }) => {
      const fault = faultInParts(link, cells, site);
      return fault === undefined ? [] : [`/${page.path}: ${textOf(link)}: ${fault}`];
    });
    expect(wrong.slice(0, 20), `${wrong.length} of ${links.length}`).toEqual([]);
    expect(links.length).toBeGreaterThan(1000);
  });

  test('links each figure to a line that prints it', () => {
    const linked = [...statements, ...periods].flatMap(({ page, cells }) => cells.map((cell) => ({ page, cell })));
    const wrong = linked.flatMap(({ page, cell }) => {
      const fault = faultOf({ cell, site });
      return fault === undefined ? [] : [`${place(page, cell)} (${fault})`];
    });
    expect(wrong.slice(0, 20), `${wrong.length} of ${linked.length} figures`).toEqual([]);
    expect(linked.length).toBeGreaterThan(0);
  });
});
