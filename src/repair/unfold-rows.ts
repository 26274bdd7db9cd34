import type { Phantom } from '#model/ledger.ts';
import { subspan } from '#model/span.ts';
import { isBlank } from '#tables/grid.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { cellWithNumeral } from './cell-with-numeral.ts';

const reason = 'Each line repeats the ones before it and adds one.';

/** Runs of three or more rows of which each label begins with the whole label before it. */
function findChains(rows: readonly RecognizedRow[]): readonly (readonly [number, number])[] {
  const chains: [number, number][] = [];
  for (let first = 0; first < rows.length; first += 1) {
    let last = first;
    while (
      rows[last + 1] !== undefined &&
      (rows[last]?.label.length ?? 0) > 12 &&
      (rows[last + 1] as RecognizedRow).label.startsWith(`${rows[last]?.label} `)
    )
      last += 1;
    if (last - first >= 2) chains.push([first, last]);
    first = last;
  }
  return chains;
}

/** What each line of a chain adds to the label, headings (`Denominator :`) included. */
function addedLabels(chain: readonly RecognizedRow[]): readonly string[] {
  return chain.map((row, index) => row.label.slice(chain[index - 1]?.label.length ?? 0).trim());
}

function isHeading(label: string): boolean {
  return /[:：]\s*$/.test(label);
}

/** The last row of a chain whose cells hold one number for each label that is no heading. */
function completeRow(chain: readonly RecognizedRow[], labels: readonly string[]): number {
  return chain.findLastIndex((row, index) => {
    const wanted = labels.slice(0, index + 1).filter((label) => !isHeading(label)).length;
    const filled = row.cells.filter((cell) => !isBlank(cell));
    return filled.length > 0 && wanted > 1 && filled.every((cell) => numeralsOf(cell).length === wanted);
  });
}

function unfold(row: RecognizedRow, labels: readonly string[]): readonly RecognizedRow[] {
  let position = -1;
  return labels.map((label) => {
    if (isHeading(label)) return { ...row, label, isSection: true, cells: row.cells.map(() => undefined) };
    position += 1;
    const cells = row.cells.map((cell) => {
      const numeral = numeralsOf(cell)[position];
      return cell === undefined || numeral === undefined
        ? undefined
        : cellWithNumeral(cell, numeral, reason, ['The line has as many labels as numbers.']);
    });
    return { ...row, label, cells };
  });
}

function repeatsOf(rows: readonly RecognizedRow[]): readonly Phantom[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell === undefined || isBlank(cell)
        ? []
        : [
            {
              span: subspan(cell.span, cell.text, 0, cell.text.length),
              printed: cell.text.trim(),
              reason: 'A later line says it again, with the rest of its row.',
            },
          ],
    ),
  );
}

/**
 * Unfolds lines of which each repeats the ones before it. The last line that has as many numbers as labels is taken apart; the
 * others are set aside as repeats.
 *
 *   Numerator⇥5
 *   Numerator Denominator⇥5 7           →  Numerator 5, Denominator 7
 *   Numerator Denominator Quotient⇥5 7
 */
export function unfoldRows(table: RecognizedTable): { readonly table: RecognizedTable; readonly phantoms: readonly Phantom[] } {
  const rows = [...table.rows];
  const phantoms: Phantom[] = [];
  for (const [first, last] of [...findChains(rows)].reverse()) {
    const chain = rows.slice(first, last + 1);
    const labels = addedLabels(chain);
    const whole = completeRow(chain, labels);
    const row = chain[whole];
    if (row === undefined) continue;
    phantoms.push(...repeatsOf(chain.filter((_, index) => index !== whole)));
    rows.splice(first, chain.length, ...unfold(row, labels.slice(0, whole + 1)));
  }
  return { table: { ...table, rows }, phantoms };
}
