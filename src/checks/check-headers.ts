import type { Fact } from '#model/fact.ts';
import { addMonths, endOf, isInstant, type Period, parseIsoDate, periodKey, shiftPeriod } from '#model/period.ts';
import type { PeriodsRule } from '#ties/rules/table-rules.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findMisdated } from './find-misdated.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type FilledTable, filledTables, isOverTime, speaksOfFuture } from './statement-tables.ts';

const compareHeader = 'compare the header of this table with the document.';

/** Headers that contradict the sentence above their table and the cover; the figures follow the sentence. */
function contradicted(rule: PeriodsRule, filing: string, { table, figures }: FilledTable): Outcome[] {
  const [first] = figures;
  if (table.contradicted === undefined || first === undefined) return [];
  const stated = table.period ?? first.fact.period;
  const detail = `Header: ${periodKey(table.contradicted)}; heading and cover: ${periodKey(stated)}`;
  const hint = 'the header was not updated; the figures are taken as the heading says.';
  const facts = figures.map(({ fact }) => fact);
  return [toOutcome({ rule, filing, verdict: 'inconsistent', facts, line: table.firstLine, detail, isTie: false, hint })];
}

function latestEnd({ figures }: FilledTable): string {
  return figures.reduce((latest, { fact }) => (endOf(fact.period) > latest ? endOf(fact.period) : latest), '');
}

/** The day on which the document's period ends: as the cover says, else as most statements have it. */
function endOfDocument(period: Period | undefined, tables: readonly FilledTable[]): string | undefined {
  if (period !== undefined) return endOf(period);
  const ends = tables.map(latestEnd);
  const count = (end: string): number => ends.filter((other) => other === end).length;
  return ends.toSorted((left, right) => count(right) - count(left) || (left < right ? 1 : -1))[0];
}

/** Each statement ends with the document's period; a table may repeat an earlier one if another of its kind does not. */
function agreeWithCover(rule: PeriodsRule, filing: string, tables: readonly FilledTable[], end: string): Outcome[] {
  const reaches = new Set(tables.filter((filled) => latestEnd(filled) === end).map(({ table }) => table.statement));
  if (reaches.size === 0) return [];
  return tables.flatMap((filled) => {
    const latest = latestEnd(filled);
    const [first] = filled.figures;
    if (first === undefined || (latest < end && reaches.has(filled.table.statement))) return [];
    const verdict = latest === end ? 'exact' : 'inconsistent';
    const detail = `Latest column: ${latest}; end of the document’s period: ${end}`;
    const facts =
      verdict === 'exact' ? [first.fact] : filled.figures.filter(({ fact }) => endOf(fact.period) === latest).map(({ fact }) => fact);
    return [toOutcome({ rule, filing, verdict, facts, detail, isTie: false, hint: compareHeader })];
  });
}

/** Months after the document's period within which it appears, and names days of its own. */
const appearsWithin = 6;

/** Balances of a day that had not come when the document appeared, or of the day a year before where nothing of their kind has a later one. */
function balancesOfOtherYears(rule: PeriodsRule, filing: string, tables: readonly FilledTable[], end: string): Outcome[] {
  const reported = parseIsoDate(end);
  if (reported === undefined) return [];
  const [last, before] = [addMonths(reported, appearsWithin), endOf(shiftPeriod({ instant: reported }, -12))];
  const isDated = ({ fact }: PrintedFact): boolean => isInstant(fact.period) && fact.dimensions.scenario === undefined;
  const kinds = new Set(tables.filter((filled) => latestEnd(filled) > before).map(({ table }) => table.statement));
  return tables
    .filter((filled) => !isOverTime(filled) && !speaksOfFuture(filled))
    .flatMap((filled) => {
      const dated = filled.figures.filter(isDated);
      const late = dated.filter(({ fact }) => endOf(fact.period) > last);
      const isOld =
        filled.table.statement === 'shareholders' && !kinds.has('shareholders') && dated.every(({ fact }) => endOf(fact.period) === before);
      const found = isOld ? dated : late;
      const [first] = found;
      if (first === undefined) return [];
      const detail = `${found.length} figures of ${endOf(first.fact.period)}; end of the document’s period: ${end}`;
      return [
        toOutcome({
          rule,
          filing,
          verdict: 'inconsistent',
          facts: found.map(({ fact }) => fact),
          detail,
          isTie: false,
          hint: compareHeader,
        }),
      ];
    });
}

/** Flows that end after the document's period, and are no forecasts. */
function afterTheEnd(rule: PeriodsRule, filing: string, tables: readonly FilledTable[], end: string): Outcome[] {
  return tables
    .filter((filled) => !isOverTime(filled) && !speaksOfFuture(filled))
    .flatMap(({ figures }) => {
      const late = figures.filter(({ fact }) => !isInstant(fact.period) && fact.period.end > end && fact.dimensions.scenario === undefined);
      const [first] = late;
      if (first === undefined) return [];
      const detail = `${late.length} figures for a span to ${endOf(first.fact.period)}; end of the document’s period: ${end}`;
      const facts = late.map(({ fact }) => fact);
      return [toOutcome({ rule, filing, verdict: 'inconsistent', facts, detail, isTie: false, hint: compareHeader })];
    });
}

/** A change from one period to another, and not from one forecast of a period to the next. */
function isChangeOverTime({ kind, period, versus }: Fact): boolean {
  return (kind === 'percent-change' || kind === 'change') && versus !== undefined && periodKey(versus) !== periodKey(period);
}

/** Tables of changes whose current period is not the document's: readers compare what is new with what was. */
function changesOfOtherPeriods(rule: PeriodsRule, { filing, tables, book }: FilingUnderCheck, end: string): Outcome[] {
  return tables
    .filter((table) => !speaksOfFuture({ table, figures: [] }))
    .flatMap((table) => {
      const printed = table.rows.flatMap(({ facts }) => facts).flatMap((id) => book.byId.get(id)?.fact ?? []);
      const changes = printed.filter(isChangeOverTime);
      const latest = changes.reduce((last, { period }) => (endOf(period) > last ? endOf(period) : last), '');
      if (changes.length === 0 || latest === end) return [];
      const detail = `${changes.length} changes up to ${latest}; end of the document’s period: ${end}`;
      return [toOutcome({ rule, filing, verdict: 'inconsistent', facts: printed, detail, isTie: false, hint: compareHeader })];
    });
}

function misdated(rule: PeriodsRule, filing: string, tables: readonly FilledTable[]): Outcome[] {
  return findMisdated(tables).map(({ figures, twins, period }) => {
    const lines = [...new Set(twins.map(({ fact }) => fact.line))].slice(0, 4).join(', ');
    const [first] = figures;
    const detail = `${figures.length} figures under ${first === undefined ? '' : periodKey(first.fact.period)} stand elsewhere (line ${lines}) for ${periodKey(period)}`;
    const hint = `the header of this column read as ${periodKey(period)} would agree.`;
    const facts = [...figures, ...twins.slice(0, 1)].map(({ fact }) => fact);
    return toOutcome({ rule, filing, verdict: 'inconsistent', facts, detail, isTie: false, hint });
  });
}

/** Compares the period in a header with the heading, with the cover, and with where the same figures stand elsewhere. */
export function checkHeaders(rule: PeriodsRule, subject: FilingUnderCheck): Outcome[] {
  const { filing, period } = subject;
  const tables = filledTables(subject);
  const statements = tables.filter(isOverTime);
  const end = endOfDocument(period, statements);
  return [
    ...tables.flatMap((filled) => contradicted(rule, filing, filled)),
    ...(end === undefined ? [] : agreeWithCover(rule, filing, statements, end)),
    ...(end === undefined ? [] : afterTheEnd(rule, filing, tables, end)),
    ...(end === undefined ? [] : balancesOfOtherYears(rule, filing, tables, end)),
    ...(end === undefined ? [] : changesOfOtherPeriods(rule, subject, end)),
    ...misdated(rule, filing, tables),
  ];
}
