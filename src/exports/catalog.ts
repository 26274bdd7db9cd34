import type { CatalogEntry } from './publisher.ts';

/** What catalog.json says besides the list. */
export interface CatalogHead {
  readonly title: string;
  /** Sentences that go with the data wherever they go: who publishes, whose copyright, what prevails. */
  readonly notices: readonly string[];
}

/** catalog.json: what there is, one file per line. It does not list itself. */
export function renderCatalog(head: CatalogHead, entries: readonly CatalogEntry[]): string {
  const notices = head.notices.map((notice) => `    ${JSON.stringify(notice)}`).join(',\n');
  const files = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return [
    '{',
    `  "title": ${JSON.stringify(head.title)},`,
    '  "schema": "schema/v1/catalog.schema.json",',
    `  "notices": ${notices === '' ? '[]' : `[\n${notices}\n  ]`},`,
    `  "files": ${files === '' ? '[]' : `[\n${files}\n  ]`}`,
    '}',
    '',
  ].join('\n');
}
