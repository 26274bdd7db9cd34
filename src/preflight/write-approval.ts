import type { Fact } from '#model/fact.ts';
import type { Unresolved } from '#model/ledger.ts';
import { sliceAtSpan } from '#model/span.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** The cell of a line that holds a code point, 1-based; undefined on a line without tabs. */
function cellAt(line: string, offset: number): number | undefined {
  if (!line.includes('\t')) return undefined;
  return (
    Array.from(line)
      .slice(0, offset - 1)
      .filter((character) => character === '\t').length + 1
  );
}

const place = (line: number, column: number | undefined): string => (column === undefined ? String(line) : `${line}:${column}`);

/** The part of an approval that every verb has. Reason and name are for the person who decides: an approval without them is refused. */
function entry(at: string, observed: string, verb: readonly string[]): string {
  return [`- at: ${at}`, `  observed: ${quoted(observed)}`, ...verb.map((line) => `  ${line}`), '  reason: ""', '  name: ""'].join('\n');
}

/** An approval that says: the document contradicts itself at this figure, and we know. */
export function knownInconsistency(fact: Fact, rule: string): string {
  return entry(place(fact.line, fact.column), fact.printed, ['verb: known-inconsistency', `rule: ${rule}`]);
}

/** An approval that gives a figure the value that it should have; with none at hand, the value as read, to be changed. */
export function setValue(fact: Fact, value: string): string {
  return entry(place(fact.line, fact.column), fact.printed, ['verb: set-value', `value: ${quoted(value)}`]);
}

/** An approval that sets a number aside as no figure. */
export function ignored({ span, printed }: Unresolved, lines: readonly string[]): string {
  const line = lines[span.line - 1] ?? '';
  return entry(place(span.line, cellAt(line, span.offset)), sliceAtSpan(line, span) || printed, ['verb: ignore']);
}
