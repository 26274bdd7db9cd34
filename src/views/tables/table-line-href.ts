import { readFilingText } from '#collections/read-source.ts';
import { lineHref } from '#site/links.ts';
import type { TableSource } from './read-cells.ts';

/** The line of the document's page on which a table begins. */
export function tableLineHref({ archived, table }: TableSource): string {
  const [line = 1] = readFilingText(archived.name).linesAt(table.firstLine);
  return lineHref(archived.name, line);
}
