import { readClaims } from '#collections/read-filing.ts';
import { readFilingText, readSourceLines } from '#collections/read-source.ts';
import { remember } from '#collections/remember.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import { codePointLength, makeSlicer } from '#model/span.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { checkPrinted, type ShownFigure } from './cut-line.ts';
import { markClaim } from './mark-claim.ts';
import { markFact } from './mark-fact.ts';

function figuresByLine({ filing: { document, facts }, name }: ArchivedFiling): ReadonlyMap<number, readonly ShownFigure[]> {
  const { find, lines } = readFilingText(name);
  const slice = makeSlicer(readSourceLines(name));
  const headed = headedFacts(document.tables);
  const show = <F extends Fact | Claim>(figure: F, toMark: (figure: F, row: string) => ShownFigure['mark']) => {
    const span = { line: figure.line, offset: figure.offset, length: codePointLength(figure.printed) };
    checkPrinted(name, figure, slice(span));
    const { line, offset, length } = find(span) ?? span;
    const [row = '', ...cells] = (lines[line - 1] ?? '').split('\t');
    return { line, figure: { mark: toMark(figure, cells.length === 0 ? '' : row), offset, length } };
  };
  const claims = readClaims(name).filter(isMarked);
  const marked = new Set([...facts, ...claims].map(({ id }) => id));
  const shown = [
    ...facts.map((fact) => show(fact, (each, row) => ({ fact: markFact(each, { row, isHeaded: headed.has(each.id) }) }))),
    ...claims.map((claim) => show(claim, (each) => ({ claim: markClaim(each, (id) => marked.has(id)) }))),
  ];
  return new Map([...Map.groupBy(shown, ({ line }) => line)].map(([line, found]) => [line, found.map(({ figure }) => figure)]));
}

/** A date is read where it stands; only one that something else contradicts is marked. */
function isMarked({ kind, verdict }: Claim): boolean {
  return kind !== 'date' || verdict === 'differs';
}

/** The facts of columns whose header gives them their period. */
function headedFacts(tables: readonly FilingTable[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ columns, rows }) =>
      columns.flatMap(({ header, period }, index) =>
        header.length === 0 || period === undefined ? [] : rows.flatMap(({ facts }) => (facts[index] ?? '').split(' ')),
      ),
    ),
  );
}

/** The facts and the numbers of sentences by the line of the text on which they are shown. */
export function placeFigures(archived: ArchivedFiling): ReadonlyMap<number, readonly ShownFigure[]> {
  return remember(`figures of ${archived.name}`, () => figuresByLine(archived));
}
