import { listPeriods } from '#series/periods.ts';
import { statementPaths } from './statement-view.ts';
import { findGroup } from './tables/page-groups.ts';

/** What the search can be narrowed to. */
export interface SearchView {
  /** Labels of the periods, newest first. */
  readonly periods: readonly string[];
  /** Titles of the statements that have pages, in the order of a document. */
  readonly statements: readonly string[];
}

export function searchView(): SearchView {
  const titles = statementPaths().flatMap(({ statement }) => findGroup(statement)?.title ?? []);
  return {
    periods: listPeriods()
      .map(({ label }) => label)
      .reverse(),
    statements: [...new Set(titles)],
  };
}
