import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import { formatDecimal, negate, scale } from '#model/decimal.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { Fact } from '#model/fact.ts';
import type { Phantom, Unresolved } from '#model/ledger.ts';
import { type Span, subspan } from '#model/span.ts';
import { readNumerals } from '#numerals/read-numerals.ts';
import type { Line } from '#read/read-lines.ts';
import type { Approval, FigurePlace } from './approval.ts';

/** The figures of a filing and its numeric cells that were not understood. */
export interface Figures {
  readonly facts: readonly Fact[];
  readonly unresolved: readonly Unresolved[];
}

/** The same after a person's decisions, with what that person set aside. */
export interface DecidedFigures extends Figures {
  readonly phantoms: readonly Phantom[];
}

/** A figure where it stands: a fact, or a number of a sentence. */
export interface Figure extends FigurePlace {
  readonly id: string;
  readonly printed: string;
}

/** Whether a place is that of a figure: its line and cell, or its line and offset where the place gives one. */
export function isPlaced({ line, column, offset }: FigurePlace, figure: FigurePlace): boolean {
  return figure.line === line && (offset === undefined ? figure.column === column : figure.offset === offset);
}

/** Whether an approval speaks of a figure: it stands at its place, and is printed as it was observed. */
export function isAt(approval: Approval, figure: Figure): boolean {
  return isPlaced(approval, figure) && figure.printed === approval.observed;
}

/** The place of the observed characters; undefined where others stand there. */
function findSpan({ column, line, observed }: Approval, lines: readonly Line[]): Span | undefined {
  const found = lines[line - 1];
  const cell = column === undefined ? undefined : found?.cells[column - 1];
  const text = column === undefined ? found?.text : cell?.text;
  const start = text?.indexOf(observed) ?? -1;
  if (text === undefined || start < 0) return undefined;
  return subspan(cell?.span ?? { line, offset: 1, length: 0 }, text, start, start + observed.length);
}

const overlaps = (left: Span, right: Span): boolean =>
  left.line === right.line && left.offset < right.offset + right.length && right.offset < left.offset + left.length;

/** The same item: what a figure is of, apart from its period, unit and value. */
function itemOf(fact: Fact): Partial<Fact> {
  const { concept, dimensions, label, path, standard, statement } = fact;
  return {
    statement,
    path,
    label,
    dimensions,
    ...(concept === undefined ? {} : { concept }),
    ...(standard === undefined ? {} : { standard }),
  };
}

function decide(fact: Fact, approval: Approval, facts: readonly Fact[]): Fact {
  const approved: Fact = { ...fact, status: 'approved' };
  switch (approval.verb) {
    case 'set-value':
      return { ...approved, value: approval.value };
    case 'set-label':
      return { ...approved, label: approval.label };
    case 'set-period':
      return { ...approved, period: approval.period };
    case 'set-column-unit':
    case 'set-unit': {
      const digits = readNumerals(fact.printed)[0]?.magnitude;
      if (digits === undefined) return { ...approved, unit: approval.unit };
      const value = scale(fact.value?.startsWith('-') ? negate(digits) : digits, approval.scale);
      return { ...approved, unit: approval.unit, value: formatDecimal(value), decimals: -value.exponent };
    }
    case 'same-item-as': {
      const other = facts.find((each) => isPlaced(approval.as, each));
      return other === undefined ? fact : { ...approved, ...itemOf(other) };
    }
    case 'add':
    case 'ignore':
    case 'split-cell':
    case 'join-cells':
    case 'known-inconsistency':
      return fact;
  }
}

/** The figure that an approval adds, of the item of another one; undefined where that one or the characters are not there. */
function addFigure(approval: Approval, facts: readonly Fact[], lines: readonly Line[]): Fact | undefined {
  if (approval.verb !== 'add') return undefined;
  const other = facts.find((fact) => isPlaced(approval.as, fact));
  const span = findSpan(approval, lines);
  if (other === undefined || span === undefined) return undefined;
  const { column, line, observed: printed, period, unit, value } = approval;
  const place = column === undefined ? { line } : { line, column };
  const kind = other.kind === 'nil' ? 'amount' : other.kind;
  const id = `${other.filing}#L${line}O${span.offset}`;
  return { ...other, ...place, id, offset: span.offset, printed, kind, period, unit, value, status: 'approved', ties: 0 };
}

/** The figures of the column that an approval names by a cell of it: its heading, or one of its figures. */
function figuresOfColumn(approval: Approval, facts: readonly Fact[], lines: readonly Line[]): readonly Fact[] {
  if (approval.verb !== 'set-column-unit' || findSpan(approval, lines) === undefined) return [];
  const own = facts.filter((fact) => fact.column === approval.column && fact.column !== undefined);
  const table = own.find((fact) => fact.line >= approval.line)?.table;
  return own.filter((fact) => fact.table === table && table !== undefined);
}

/** A decision that no longer fits what stands in the filing, with what does. */
function voidApproval(approval: Approval, facts: readonly Fact[], filing: string): Diagnostic {
  const there = facts
    .filter((fact) => fact.line === approval.line && (approval.column === undefined || fact.column === approval.column))
    .map((fact) => fact.printed);
  const place = `${approval.line}${approval.column === undefined ? '' : `:${approval.column}`}`;
  const found = there.length === 0 ? 'no such figure stands there' : `there stands “${there.join('”, “')}”`;
  const other = 'as' in approval ? ` and a figure at ${approval.as.line}:${approval.as.column ?? ''}` : '';
  return makeDiagnostic('A01', filing, `The approval at ${place} expects “${approval.observed}”${other}; ${found}.`);
}

/**
 * Applies the decisions about figures, each where the observed characters stand. What is ignored is listed as a phantom with the
 * person's reason; what a person added or ignored is unresolved no more. An approval that meets nothing is reported.
 */
export function decideFigures(
  { facts, unresolved }: Figures,
  approvals: readonly Approval[],
  lines: readonly Line[],
  filing: string,
): Outcome<DecidedFigures> {
  const added = approvals.map((approval) => addFigure(approval, facts, lines));
  const isMet = (approval: Approval, index: number): boolean => {
    if (approval.verb === 'add') return added[index] !== undefined;
    if (approval.verb === 'set-column-unit') return figuresOfColumn(approval, facts, lines).length > 0;
    if ('as' in approval && !facts.some((fact) => isPlaced(approval.as, fact))) return false;
    if (approval.verb === 'known-inconsistency' && findSpan(approval, lines) !== undefined && approval.column === undefined) return true;
    return facts.some((fact) => isAt(approval, fact)) || (approval.verb === 'ignore' && setAside(approval).length > 0);
  };
  const setAside = (approval: Approval): readonly Span[] => {
    if (approval.verb !== 'ignore') return [];
    const span = findSpan(approval, lines);
    const isFigure =
      facts.some((fact) => isAt(approval, fact)) || unresolved.some((cell) => span !== undefined && overlaps(cell.span, span));
    return span !== undefined && isFigure ? [span] : [];
  };
  const phantoms = approvals.flatMap((approval) =>
    setAside(approval).map((span) => ({ span, printed: approval.observed, reason: `${approval.name} set it aside: ${approval.reason}` })),
  );
  const known = [
    ...phantoms.map(({ span }) => span),
    ...approvals.flatMap((approval, index) => (added[index] ? (findSpan(approval, lines) ?? []) : [])),
  ];
  const ignored = approvals.filter((approval) => approval.verb === 'ignore');
  const columns = new Map(approvals.map((approval) => [approval, new Set(figuresOfColumn(approval, facts, lines))]));
  const speaksOf = (approval: Approval, fact: Fact): boolean =>
    approval.verb === 'set-column-unit' ? columns.get(approval)?.has(fact) === true : isAt(approval, fact);
  const kept = facts
    .filter((fact) => !ignored.some((approval) => isAt(approval, fact)))
    .map((fact) =>
      approvals.filter((approval) => speaksOf(approval, fact)).reduce((each, approval) => decide(each, approval, facts), fact),
    );
  return {
    value: {
      facts: [...kept, ...added.filter((fact) => fact !== undefined)],
      unresolved: unresolved.filter((cell) => !known.some((span) => overlaps(cell.span, span))),
      phantoms,
    },
    diagnostics: approvals.filter((approval, index) => !isMet(approval, index)).map((approval) => voidApproval(approval, facts, filing)),
  };
}
