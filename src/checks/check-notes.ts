import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import { periodKey } from '#model/period.ts';
import { judge } from '#ties/judge.ts';
import { isTotalLabel, looseLabel, plainLabel } from '#ties/label-hints.ts';
import { compareRational, magnitudeOf } from '#ties/rational.ts';
import type { NotesRule } from '#ties/rules/table-rules.ts';
import { holds } from './count-ties.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { suspectsOfSum } from './suspect.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

const faces: ReadonlySet<Fact['statement']> = new Set(['financial-position', 'profit-or-loss', 'comprehensive-income', 'cash-flows']);

/** The words of a note's heading: no number, no "components of", no plural. */
function subjectOfTitle(title: string): string {
  return looseLabel(title.replace(/^\s*[([]?\d+[\])]?[.:]?\s*/, '')).replace(/^(?:the )?(?:component|breakdown|detail) of /, '');
}

type Section = 'current' | 'non-current';

const sectionName = /^(?:total )?(?:non ?)?current(?: assets| liabilities| portion)?$/;

function sectionOf(words: readonly string[]): Section | undefined {
  const said = words.map(plainLabel).findLast((label) => sectionName.test(label));
  return said === undefined ? undefined : /\bnon ?current\b/.test(said) ? 'non-current' : 'current';
}

/** The lines of the statements, without dimensions, by the words of their labels. */
function linesByName({ book }: FilingUnderCheck): ReadonlyMap<string, readonly PrintedFact[]> {
  const lines = book.all.filter(
    ({ fact }) => faces.has(fact.statement) && fact.kind === 'amount' && Object.keys(fact.dimensions).length === 0,
  );
  return Map.groupBy(lines, ({ fact }) => looseLabel(fact.label));
}

/** The lines with the note's name at the date of a figure of the note, or at other dates. */
function linesAt(named: readonly PrintedFact[], figure: Fact, isSameDate: boolean): readonly PrintedFact[] {
  return named.filter(({ fact }) => fact.unit === figure.unit && (periodKey(fact.period) === periodKey(figure.period)) === isSameDate);
}

/** What a row of a note repeats of the statement: the line of its section, or for a total all lines of that name. */
function counterparts(row: PrintedFact, lines: readonly PrintedFact[]): readonly PrintedFact[] {
  const section = sectionOf([row.fact.label]);
  if (section !== undefined) return lines.filter(({ fact }) => sectionOf(fact.path) === section);
  return isTotalLabel(row.fact.label) ? lines : [];
}

/** Whether the row equals its lines at another date: its column has the wrong heading. */
function agreesElsewhere(row: PrintedFact, others: readonly PrintedFact[]): boolean {
  const periods = new Set(others.map(({ fact }) => periodKey(fact.period)));
  return [...periods].some((period) => {
    const lines = counterparts(
      row,
      others.filter(({ fact }) => periodKey(fact.period) === period),
    );
    const sum = estimateSum(lines.map((printed) => ({ printed, weight: 1 })));
    return lines.length > 0 && compareRational(row.value, sum.value) === 0;
  });
}

function compareRow(
  rule: NotesRule,
  filing: string,
  row: PrintedFact,
  lines: readonly PrintedFact[],
  others: readonly PrintedFact[],
): Outcome[] {
  const terms = counterparts(row, lines).map((printed): Term => ({ printed, weight: 1 }));
  const isDistinct = new Set(terms.map(({ printed }) => sectionOf(printed.fact.path))).size === terms.length;
  if (terms.length === 0 || !isDistinct) return [];
  const judgement = judge(row, estimateSum(terms));
  const place = sharedPlace([row, ...terms.map(({ printed }) => printed)]);
  const where = terms.map(({ printed }) => printed.fact.line).join(', ');
  const pair = `${row.fact.label}: ${show(row.decimal, place)}; ${terms[0]?.printed.fact.label ?? ''} (line ${where}): ${writeSum(terms, place)}`;
  const suspects = judgement.verdict === 'inconsistent' ? suspectsOfSum(row, terms) : [];
  const isMisdated = judgement.verdict === 'inconsistent' && agreesElsewhere(row, others);
  const isError = judgement.verdict === 'inconsistent' && (suspects.length > 0 || isMisdated);
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  const isOfAnotherScope = judgement.verdict === 'inconsistent' && !isError;
  const remark = isOfAnotherScope ? '; not evaluable, the row may have another scope' : '';
  return [
    toOutcome({
      rule,
      filing,
      verdict: isOfAnotherScope ? 'not-evaluable' : judgement.verdict,
      figures: residueOf(judgement, Math.max(0, -place)),
      facts: [row.fact, ...terms.map(({ printed }) => printed.fact)],
      detail: `${pair}${difference}${remark}`,
      suspects: isMisdated ? [] : suspects,
      ...(isMisdated ? { hint: 'it agrees with this line at another date; compare the headings of the note’s columns.' } : {}),
    }),
  ];
}

function figuresOf(table: FilingTable, { book }: FilingUnderCheck): PrintedFact[] {
  return table.rows.flatMap((row) => row.facts).flatMap((id) => book.byId.get(id) ?? []);
}

/** Compares the totals of notes, and their current and non-current parts, with the lines of the statements that bear their names. */
export function checkNotes(rule: NotesRule, subject: FilingUnderCheck): Outcome[] {
  const byName = linesByName(subject);
  return subject.tables
    .filter((table) => table.statement === 'note' && table.title !== '')
    .flatMap((table) => {
      const named = byName.get(subjectOfTitle(table.title));
      if (named === undefined) return [];
      const outcomes = figuresOf(table, subject)
        .filter(({ fact, isNil }) => !isNil && fact.kind === 'amount')
        .flatMap((row) => compareRow(rule, subject.filing, row, linesAt(named, row.fact, true), linesAt(named, row.fact, false)));
      const isAnchored = outcomes.some(holds);
      return outcomes.filter(({ finding }) => !isAnchored || finding.verdict !== 'not-evaluable');
    });
}
