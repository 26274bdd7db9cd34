import type { Fact } from '#model/fact.ts';
import type { Ledger } from '#model/ledger.ts';
import { codePointLength, type Span } from '#model/span.ts';
import type { Ruling } from '#model/token.ts';
import type { Line } from '#read/read-lines.ts';
import type { Statement } from '#statements/read-statements.ts';

/** A place in the text with what an earlier stage has said of it. */
export interface KnownPlace {
  readonly span: Span;
  readonly ruling: Ruling;
}

/** Reasons that say a figure stands elsewhere too: what they set aside is a duplicate and no invention. */
const saysAgain = /\brepeats?\b|\bsays? (?:it|something) (?:again|twice)\b/i;

/** The places of facts; the detail is the fact's id. */
export function placesOfFacts(facts: readonly Fact[]): readonly KnownPlace[] {
  return facts.map((fact) => ({
    span: { line: fact.line, offset: fact.offset, length: codePointLength(fact.printed) },
    ruling: { fate: 'fact', detail: fact.id },
  }));
}

/** A cell that was mended by leaving out what it repeats: all of it but the fact's own number is a duplicate. */
function repeatedCells(lines: readonly Line[], repairs: Ledger['repairs']): readonly KnownPlace[] {
  return repairs.flatMap(({ before, reason, span, what }) => {
    if (what !== 'number' || !saysAgain.test(reason)) return [];
    const cell = lines[span.line - 1]?.cells.find((each) => span.offset < each.span.offset + each.span.length);
    return cell?.text.trim() === before ? [{ span: cell.span, ruling: { fate: 'duplicate' as const, detail: reason } }] : [];
  });
}

/** The places of what the extraction added or repeated. */
export function placesOfArtefacts(lines: readonly Line[], statements: readonly Statement[], ledger: Ledger): readonly KnownPlace[] {
  const repeats = statements.flatMap(({ table }) =>
    table.repeats.map((span) => ({ span, ruling: { fate: 'duplicate' as const, detail: 'The extraction says it twice.' } })),
  );
  const phantoms = ledger.phantoms.map(({ reason, span }) => ({
    span,
    ruling: { fate: saysAgain.test(reason) ? ('duplicate' as const) : ('phantom' as const), detail: reason },
  }));
  return [...phantoms, ...repeats, ...repeatedCells(lines, ledger.repairs)];
}

/** The places of numeric cells that were not understood. */
export function placesOfUnresolved(unresolved: Ledger['unresolved']): readonly KnownPlace[] {
  return unresolved.map(({ reason, span }) => ({ span, ruling: { fate: 'unresolved', detail: reason } }));
}
