import type { StatementSlug } from '#model/fact.ts';
import { commonBase } from '#views/over-periods/common-size.ts';
import type { BaseRow } from '#views/table.ts';
import { factsAt, type TableSource } from './read-cells.ts';

const based: readonly StatementSlug[] = ['profit-or-loss', 'financial-position'];

/** The row of a statement that states its whole, not that of a part of the company; undefined where there is none, and for other kinds of tables. */
export function findBaseRow(source: TableSource): BaseRow | undefined {
  const { statement, rows, columns } = source.table;
  const kind = based.find((slug) => slug === statement);
  const base = kind && commonBase(kind);
  if (!base) return undefined;
  const row = rows.find((each) => {
    const facts = columns.flatMap((_, index) => factsAt(source, each, index));
    return (
      facts.length > 0 && facts.every(({ concept, dimensions }) => base.of.includes(concept ?? '') && Object.keys(dimensions).length === 0)
    );
  });
  return row && { key: `L${row.line}`, label: base.label };
}
