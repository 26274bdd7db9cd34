import { textLineHref } from '#site/place-href.ts';
import type { TableSource } from './read-cells.ts';

/** The line of the document's page on which a table begins. */
export function tableLineHref({ archived, table }: TableSource): string {
  return textLineHref(archived.name, table.firstLine);
}
