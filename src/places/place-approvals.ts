import type { Approval, FigurePlace } from '#approvals/approval.ts';
import { type Figures, isPlaced } from '#approvals/decide-figures.ts';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Outcome } from '#model/diagnostic.ts';
import { codePointLength, type Span } from '#model/span.ts';
import type { Line } from '#read/read-lines.ts';
import type { PlaceFinder, SourcePlace } from './place-finder.ts';

/** A figure of the text with its place in the file as received. */
interface Figure {
  readonly place: SourcePlace;
  /** Where it stands in the text. */
  readonly at: FigurePlace;
  readonly printed: string;
}

function figuresOf({ facts, unresolved }: Figures, lines: readonly Line[], { placeOf }: PlaceFinder): readonly Figure[] {
  const columnOf = ({ line, offset }: Span): { readonly column?: number } => {
    const found = lines[line - 1];
    const cell = found?.isTabular ? found.cells.findLast(({ span }) => span.offset <= offset) : undefined;
    return cell === undefined ? {} : { column: cell.column };
  };
  const figures = [
    ...facts.map(({ line, column, offset, printed }) => ({
      span: { line, offset, length: codePointLength(printed) },
      printed,
      at: { line, ...(column === undefined ? {} : { column }) },
    })),
    ...unresolved.map(({ span, printed }) => ({ span, printed, at: { line: span.line, ...columnOf(span) } })),
  ];
  return figures.map(({ at, printed, span }) => ({ at, printed, place: placeOf(span) }));
}

/**
 * Moves the decisions about a file as received to the text that was made from it, so that they are applied where its figures are
 * read. One that names a place without such a figure is reported and left out.
 */
export function placeApprovals(
  approvals: readonly Approval[],
  read: Figures,
  lines: readonly Line[],
  finder: PlaceFinder,
  filing: string,
): Outcome<readonly Approval[]> {
  if (approvals.length === 0) return { value: [], diagnostics: [] };
  const figures = figuresOf(read, lines, finder);
  const find = (place: FigurePlace, observed?: string): Figure | undefined =>
    figures.find((figure) => isPlaced(place, figure.place) && (observed === undefined || figure.place.printed === observed));
  const headingAt = ({ column, line, observed }: Approval): FigurePlace | undefined => {
    const cells = lines.flatMap((each) => (each.isTabular ? each.cells : []));
    const found = cells.find(({ span, text }) => {
      const place = text.includes(observed) ? finder.placeOf(span) : undefined;
      return place?.line === line && place.column === column;
    });
    return found === undefined ? undefined : { line: found.span.line, column: found.column };
  };
  const placed: Approval[] = [];
  const lost: Approval[] = [];
  for (const approval of approvals) {
    const heading = approval.verb === 'set-column-unit' ? headingAt(approval) : undefined;
    if (heading !== undefined) {
      const { column: _, offset: __, ...rest } = approval;
      placed.push({ ...rest, ...heading } as Approval);
      continue;
    }
    const own = find(approval, approval.observed);
    const other = 'as' in approval ? find(approval.as) : undefined;
    // the numbers of sentences are not read yet; whether such a finding is left is looked at when all is known
    const isOfSentence = approval.verb === 'known-inconsistency' && approval.column === undefined;
    if (own === undefined && isOfSentence) continue;
    if (own === undefined || ('as' in approval && other === undefined)) lost.push(approval);
    else {
      const { column: _, offset: __, ...rest } = approval;
      placed.push({ ...rest, ...own.at, observed: own.printed, ...(other === undefined ? {} : { as: other.at }) } as Approval);
    }
  }
  return {
    value: placed,
    diagnostics: lost.map(({ column, line, observed, offset }) =>
      makeDiagnostic(
        'A01',
        filing,
        `The approval at ${line}${offset === undefined ? `:${column ?? ''}` : `O${offset}`} expects “${observed}”; no such figure stands there.`,
      ),
    ),
  };
}
