import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readFilingSettings } from '#collections/read-filing-settings.ts';
import type { FilingTable } from '#model/filing.ts';
import type { ArchivedFiling } from './archive.ts';

/** The tables of a filing that its filing.yaml leaves on the pages of periods; all of them stay in the document and in the data. */
export function shownTables({ filing: { document }, name }: ArchivedFiling): readonly FilingTable[] {
  const { hidden } = readFilingSettings(name);
  if (hidden.length === 0) return document.tables;
  const lines = document.tables.map(({ firstLine }) => firstLine);
  const unknown = hidden.find((line) => !lines.includes(line));
  if (unknown !== undefined) {
    const nearest = [...lines].sort((left, right) => Math.abs(left - unknown) - Math.abs(right - unknown)).slice(0, 3);
    const reason = `hidden: no table begins at line ${unknown}; the nearest begin at ${nearest.join(', ')}.`;
    throw new BrokenCollection(contentName('filings', name, 'filing.yaml'), reason);
  }
  return document.tables.filter(({ firstLine }) => !hidden.includes(firstLine));
}
