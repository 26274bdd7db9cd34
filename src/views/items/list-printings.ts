import { formatPeriod } from '#format/format-period.ts';
import { periodKey } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import type { ItemSeriesFacts } from '#series/item-series.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import type { Figure } from '#views/figure.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';

/** One place in which a document prints a line item. */
export interface ItemPrinting {
  readonly figure: Figure;
  readonly documentName: string;
  /** The statement or table, and the line. */
  readonly place: string;
}

/** Every printing of one period, oldest document first. */
export interface PeriodPrintings {
  readonly key: string;
  readonly periodText: string;
  readonly printings: readonly ItemPrinting[];
}

/** Every place in which documents print a line item, newest period first. */
export function listItemPrintings(all: readonly ItemSeriesFacts[]): readonly PeriodPrintings[] {
  const points = all.flatMap(({ points: some }) => some);
  const periods = Map.groupBy(points, ({ period }) => periodKey(period));
  return [...periods]
    .map(([key, some]) => ({
      key,
      periodText: some[0] ? formatPeriod(some[0].period) : '',
      printings: some
        .flatMap(({ printings }) => printings)
        .map((fact) => ({
          figure: figureAsPrinted(fact),
          documentName: documentReference(archivedFiling(fact.filing)).name,
          place: `${statementTitle(fact.statement)}, line ${fact.line}`,
        })),
    }))
    .sort((left, right) => (left.key.slice(-10) < right.key.slice(-10) ? 1 : -1));
}
