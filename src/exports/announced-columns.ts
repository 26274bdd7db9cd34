import type { PublishedFact } from '#series/published-facts.ts';
import type { Column } from './column.ts';
import { dimensionOf } from './dimension-of.ts';
import { factColumns } from './fact-columns.ts';

/** A figure with the day on which it was announced. */
export interface AnnouncedFact {
  readonly fact: PublishedFact;
  /** ISO date; '' where neither the figure nor its document gives one. */
  readonly announced: string;
}

const announced: Column<AnnouncedFact> = {
  name: 'announced',
  datatype: 'date',
  description: 'Day of the announcement: the one printed with the figure, else the day on which the document was published.',
  isRequired: false,
  read: (row) => row.announced,
};

const scenario: Column<AnnouncedFact> = {
  name: 'scenario',
  datatype: 'string',
  description: 'target, original target or forecast; empty for a result.',
  isRequired: false,
  read: ({ fact }) => dimensionOf(fact.dimensions, 'scenario'),
};

/** The columns of forecasts.csv and dividends.csv: the day and the scenario, then the columns of facts.csv. */
export const announcedColumns: readonly Column<AnnouncedFact>[] = [
  announced,
  scenario,
  ...factColumns.map((column) => ({ ...column, read: ({ fact }: AnnouncedFact) => column.read(fact) })),
];
