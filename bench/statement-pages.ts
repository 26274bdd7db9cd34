import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';

/** What a baseline gets: one statement page as data. */
export interface StatementPage {
  /** Below the site: `fy2024-h1/cash-flows/index.html`. */
  readonly path: string;
  readonly title: string;
  readonly rows: readonly (readonly { readonly text: string; readonly href?: string }[])[];
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function within(node: Node, name: string): readonly Node[] {
  const children = node.childNodes ?? [];
  return children.flatMap((child) => [...(child.nodeName === name ? [child] : []), ...within(child, name)]);
}

function textOf(node: Node): string {
  return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('');
}

function readPage(path: string, html: string): StatementPage {
  const document = parse(html) as unknown as Node;
  const rows = within(document, 'tr').map((row) =>
    (row.childNodes ?? [])
      .filter(({ nodeName }) => nodeName === 'th' || nodeName === 'td')
      .map((cell) => {
        const href = within(cell, 'a')[0]?.attrs?.find(({ name }) => name === 'href')?.value;
        return { text: textOf(cell).trim(), ...(href === undefined ? {} : { href }) };
      }),
  );
  return { path, title: textOf(within(document, 'title')[0] ?? { nodeName: 'title' }), rows };
}

/** Every page of one statement of one period in a built site, and the average size of such a page in bytes. */
export function readStatementPages(site: string): { readonly pages: readonly StatementPage[]; readonly bytes: number } {
  const paths = readdirSync(site)
    .filter((period) => /^fy\d{4}/.test(period))
    .flatMap((period) => readdirSync(join(site, period)).map((name) => `${period}/${name}/index.html`))
    .filter((path) => statSync(join(site, path), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
  const pages = paths.map((path) => readPage(path, readFileSync(join(site, path), 'utf8')));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  return { pages, bytes: paths.length === 0 ? 0 : bytes / paths.length };
}
