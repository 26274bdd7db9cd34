import type { Line } from '#read/read-lines.ts';
import { cleanLabel } from '#tables/join-label.ts';

function plain(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The labels that stand whole in a filing: first cells of tabular lines that occur twice or more. A label that was cut in
 * two is told from its neighbours by them.
 */
export function knownLabels(lines: readonly Line[]): (label: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!line.isTabular) continue;
    for (const cell of line.cells.slice(0, 2)) {
      const label = plain(cleanLabel(cell.text));
      if (/^[a-z].{3,}/.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return (label) => (counts.get(plain(label)) ?? 0) >= 2;
}
