import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { archivedFiling, issuersFilings } from './archive.ts';
import { listDifferences } from './differences.ts';
import { itemOf } from './item-of-fact.ts';

/** A document from which on rows are grouped otherwise than before, and the line items of those rows. */
interface Regrouping {
  /** The documents that group the rows as the later one does. */
  readonly filings: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly since: string;
}

/** A document between the two is taken for new where it has all rows of the later one. */
function filingsSince(later: readonly Fact[], earlier: readonly Fact[]): ReadonlySet<string> {
  const names = issuersFilings().map(({ name }) => name);
  const [from, until] = [names.indexOf(later[0]?.filing ?? ''), names.indexOf(earlier[0]?.filing ?? '')];
  const rows = later.map(itemOf);
  const hasAll = (name: string): boolean => {
    const own = new Set(archivedFiling(name).filing.facts.map(itemOf));
    return rows.every((row) => own.has(row));
  };
  return new Set(names.filter((name, index) => index >= from || (index > until && hasAll(name))));
}

function regroupings(): readonly Regrouping[] {
  return remember('regroupings', () =>
    listDifferences()
      .filter(({ kind, later, earlier }) => kind === 'presentation' && later.length > 0 && earlier.length > 0)
      .map(({ later, earlier, finding }) => ({
        filings: filingsSince(later, earlier),
        items: new Set([...later, ...earlier].map(itemOf)),
        since: finding.filing,
      })),
  );
}

/**
 * The documents since which the rows around a figure are grouped as in its own document; empty where nothing was regrouped, or where it is
 * grouped as at first. Figures of one line item that differ in this measure different things.
 */
export function presentationOf(fact: Fact): string {
  const item = itemOf(fact);
  const passed = regroupings().filter(({ filings, items }) => items.has(item) && filings.has(fact.filing));
  return [...new Set(passed.map(({ since }) => since))].join(' ');
}
