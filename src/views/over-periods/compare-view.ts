import type { StatementSlug } from '#model/fact.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import { compareHref, type Link, statementsHref } from '#site/links.ts';
import { periodReference } from '#views/build-references.ts';
import type { PeriodReference } from '#views/references.ts';
import type { SeriesTable } from '#views/series-table.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { bridgePage } from './bridge-view.ts';
import { listBridges, listPairs, listRuns, type PeriodPair, type PeriodRun } from './compare-pairs.ts';
import { comparedSheets, comparedStatements } from './compared-sheets.ts';
import type { ComparedSheet } from './comparison.ts';
import { layStatement } from './lay-comparison.ts';
import { gapNotes } from './series-notes.ts';

/** `/compare/<pair>/` and `/compare/<run>/`: periods side by side, newest first. */
export interface ComparePage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly periods: readonly PeriodReference[];
  readonly sections: readonly {
    readonly slug: StatementSlug;
    readonly title: string;
    readonly href: string;
    readonly tables: readonly SeriesTable[];
  }[];
}

/** The gaps between the periods of a table, by the spans that its lines state. */
function gapsOf({ id }: SeriesTable, sheets: readonly ComparedSheet[], periods: readonly ArchivePeriod[]): readonly string[] {
  const sheet = sheets.find((each) => each.id === id);
  if (!sheet || sheet.isOfBalances) return [];
  return gapNotes(periods.filter(({ slug }) => sheet.periods.some((period) => period.slug === slug)).map(({ span }) => span));
}

function sectionsOf(tables: (slug: StatementSlug) => readonly SeriesTable[]): ComparePage['sections'] {
  return comparedStatements()
    .map((slug) => ({ slug, title: statementTitle(slug), href: statementsHref(slug), tables: tables(slug) }))
    .filter((section) => section.tables.length > 0);
}

function pairPage(pair: PeriodPair): ComparePage {
  const { current, prior, slug } = pair;
  const periods = [current, prior];
  const choice = { periods: [current.slug, prior.slug], hasChanges: true, hasRates: true, hasSizes: true };
  return {
    slug,
    title: `${current.label} compared with ${prior.label}`,
    description: `The ${periodReference(current).words} beside the ${periodReference(prior).words}: amounts, change and common size of every statement, each figure with its place in the documents.`,
    periods: periods.map(periodReference),
    sections: sectionsOf((statement) => layStatement(comparedSheets(statement), choice).tables),
  };
}

function runPage({ slug, title, periods }: PeriodRun): ComparePage {
  const choice = { periods: periods.map((period) => period.slug), hasChanges: false, hasRates: false, hasSizes: true };
  return {
    slug,
    title,
    description: `${periods.map(({ label }) => label).join(', ')}: every statement side by side, with common size; accounting standards apart.`,
    periods: periods.map(periodReference),
    sections: sectionsOf((statement) => {
      const sheets = comparedSheets(statement);
      const { tables } = layStatement(sheets, choice);
      return tables.map((table) => ({ ...table, notes: [...gapsOf(table, sheets, periods), ...table.notes] }));
    }),
  };
}

/** Slugs of the pages of periods side by side. */
export function compareSlugs(): readonly string[] {
  return [...listRuns(), ...listPairs(), ...listBridges()].map(({ slug }) => slug);
}

/** One of them; throws where there is none. */
export function comparePage(slug: string): ComparePage {
  const run = listRuns().find((each) => each.slug === slug);
  if (run) return runPage(run);
  const bridge = listBridges().find((each) => each.slug === slug);
  if (bridge) return bridgePage(bridge);
  const pair = listPairs().find((each) => each.slug === slug);
  if (!pair) throw new Error(`There is no comparison “${slug}”.`);
  return pairPage(pair);
}

/** `/compare/`: what is ready, and what can be chosen. */
export interface CompareIndex {
  readonly title: string;
  readonly runs: readonly Link[];
  readonly bridges: readonly Link[];
  readonly pairs: readonly (Link & { readonly words: string })[];
  /** Periods newest first; the newest ready pair is chosen to begin with. */
  readonly any: {
    readonly statements: readonly { readonly slug: StatementSlug; readonly title: string }[];
    readonly periods: readonly { readonly slug: string; readonly label: string; readonly words: string; readonly isChosen: boolean }[];
  };
}

function choices(): CompareIndex['any'] {
  const [pair] = listPairs();
  const periods = [...listPeriods()].reverse().map((period) => ({
    slug: period.slug,
    label: period.label,
    words: periodReference(period).words,
    isChosen: period === pair?.current || period === pair?.prior,
  }));
  return { statements: comparedStatements().map((slug) => ({ slug, title: statementTitle(slug) })), periods };
}

export function compareIndex(): CompareIndex {
  return {
    title: 'Compare periods',
    runs: listRuns().map(({ slug, title }) => ({ text: title, href: compareHref(slug) })),
    bridges: listBridges().map(({ slug, period, standards }) => ({
      text: `${period.label} under ${standards.join(' and ')}`,
      href: compareHref(slug),
    })),
    pairs: listPairs().map(({ slug, current, prior }) => ({
      text: `${current.label} with ${prior.label}`,
      href: compareHref(slug),
      words: `${periodReference(current).words}, beside ${periodReference(prior).words}`,
    })),
    any: choices(),
  };
}
