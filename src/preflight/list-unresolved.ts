import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Unresolved } from '#model/ledger.ts';
import type { FilingUnderReview } from './filing-under-review.ts';
import { matterOf } from './make-matter.ts';
import type { Matter } from './packet.ts';
import { ignored } from './write-approval.ts';

/** The cells of one line and reason together. */
function byLine(cells: readonly Unresolved[]): readonly (readonly Unresolved[])[] {
  const groups = new Map<string, Unresolved[]>();
  for (const cell of cells) {
    const key = `${cell.span.line} ${cell.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()];
}

/** Numbers of tables that were not understood and are not published, a matter for each line. */
export function listUnresolved(filings: readonly FilingUnderReview[]): readonly Matter[] {
  return filings.flatMap(({ filing, ledger, lines }) =>
    byLine(ledger.unresolved).flatMap((cells) => {
      const [first] = cells;
      if (first === undefined) return [];
      const message = `${cells.map(({ printed }) => printed).join(', ')}: ${first.reason}`;
      return [
        matterOf(makeDiagnostic('R03', filing, message, first.span), lines, {
          paste: {
            file: `content/filings/${filing}/approvals.yaml`,
            text: [
              '# only if it is no figure at all; else add it, or leave it unpublished',
              ...cells.map((cell) => ignored(cell, lines)),
            ].join('\n'),
          },
        }),
      ];
    }),
  );
}
