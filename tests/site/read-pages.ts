import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { attributeOf, type Element, elementsIn } from '#tests/site/html.ts';

/** A page of a built site, parsed. */
export interface Page {
  /** Below the base path, without a leading slash: ``, `1h20/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  /** In the order of the text. */
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string, Element>;
}

const read = new Map<string, ReadonlyMap<string, Page>>();

/** All pages below a folder by path, parsed once however many tests ask. Throws where there is none. */
export function readPages(folder: string): ReadonlyMap<string, Page> {
  const known = read.get(folder);
  if (known) return known;
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
  if (files.length === 0) throw new Error(`${folder} holds no page.`);
  const pages = new Map(files.toSorted().map((file) => readPage(folder, file)));
  read.set(folder, pages);
  return pages;
}

function readPage(folder: string, file: string): readonly [string, Page] {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = Array.from(elementsIn(parse(html)));
  const byId = new Map(elements.flatMap((element) => named(element)));
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return [path, { path, html, elements, byId }];
}

function named(element: Element): readonly (readonly [string, Element])[] {
  const id = attributeOf(element, 'id');
  return id === undefined ? [] : [[id, element]];
}
