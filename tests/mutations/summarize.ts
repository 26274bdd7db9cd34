import type { Trial } from './run-mutations.ts';

/** What became of the mutations of one operator. */
export interface OperatorSummary {
  readonly operator: string;
  readonly tried: number;
  /** Published facts are as before. */
  readonly undone: number;
  /** Something else is published. */
  readonly changed: number;
  readonly caught: number;
  readonly wronglyRepaired: number;
  readonly missed: number;
  /** Among figures that take part in an equality that held. */
  readonly tied: { readonly changed: number; readonly caught: number };
}

export function summarize(trials: readonly Trial[]): OperatorSummary[] {
  const names = [...new Set(trials.map(({ operator }) => operator))];
  return names.map((operator) => {
    const own = trials.filter((trial) => trial.operator === operator);
    const count = (fate: Trial['fate'], isTied?: boolean): number =>
      own.filter((trial) => trial.fate === fate && (isTied === undefined || trial.isTied === isTied)).length;
    const undone = count('undone');
    return {
      operator,
      tried: own.length,
      undone,
      changed: own.length - undone,
      caught: count('caught'),
      wronglyRepaired: count('wrongly repaired'),
      missed: count('missed'),
      tied: {
        changed: own.filter(({ isTied, fate }) => isTied && fate !== 'undone').length,
        caught: count('caught', true),
      },
    };
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** The summary as a table for the terminal. */
export function writeTable(summaries: readonly OperatorSummary[]): string {
  const head = [
    'operator',
    'tried',
    'undone',
    'changed',
    'caught',
    'repaired wrongly',
    'missed',
    'caught of changed',
    'of changed and tied',
  ];
  const rows = summaries.map(({ operator, tried, undone, changed, caught, wronglyRepaired, missed, tied }) => [
    operator,
    ...[tried, undone, changed, caught, wronglyRepaired, missed].map(String),
    percent(caught, changed),
    `${percent(tied.caught, tied.changed)} (${tied.caught}/${tied.changed})`,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
