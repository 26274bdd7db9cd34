import type { Figure } from '#views/figure.ts';
import type { StatementView } from '#views/statement-view.ts';
import type { Table, TableRow } from '#views/table.ts';

/**
 * One statement as it stands on its page, with everything that a CSV cannot say: headers by level, what stands in a cell (value, nil,
 * absent, not meaningful, words), the text shown beside the exact value, and the fact that each figure is.
 */
export function renderStatement(view: StatementView): string {
  const head = { period: view.period.slug, statement: view.slug, title: view.heading };
  const notices = view.notices.map((notice) => notice.text);
  const members = Object.entries({ ...head, notices }).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${members.join(',\n')},\n  "tables": [${view.tables.map(renderTable).join(',')}]\n}\n`;
}

function renderTable(table: Table): string {
  const head = {
    id: table.id,
    title: table.title,
    scope: table.scope,
    period: table.periodText,
    unit: table.unitText,
    ...(table.standard === undefined ? {} : { standard: table.standard }),
    filing: table.source.filing,
    notes: table.notes,
    columns: table.columns.map(({ header, unitText, role }) => ({ header, unit: unitText, role })),
  };
  const members = Object.entries(head).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const rows = table.rows.map((row) => `      ${JSON.stringify(toRow(row))}`).join(',\n');
  return `{\n${members.join(',\n')},\n    "rows": [\n${rows}\n    ]\n  }`;
}

function toRow({ label, depth, role, cells }: TableRow): object {
  return { label, depth, role, cells: cells.map(toCell) };
}

function toCell({ kind, text, value, unit, basis, fact, from, status, remark }: Figure): object {
  if (kind === 'absent') return { kind };
  return {
    kind,
    text,
    ...(value === undefined ? {} : { value }),
    unit,
    basis,
    ...(fact === undefined ? {} : { fact }),
    ...(from === undefined || from.length === 0 ? {} : { from }),
    ...(status === undefined ? {} : { status }),
    ...(remark === undefined ? {} : { remark }),
  };
}
