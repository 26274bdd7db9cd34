import type { FilingTable, TableRow } from '#model/filing.ts';
import { type Interval, negateInterval } from '#ties/interval.ts';
import { plainLabel } from '#ties/label-hints.ts';
import { compareRational, magnitudeOf, subtractRational } from '#ties/rational.ts';
import type { PartsRule } from '#ties/rules/table-rules.ts';
import { checkBounds } from './check-bounds.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

type Lookup = (id: string) => PrintedFact | undefined;

interface Detail {
  readonly part: number;
  readonly whole: number;
}

/** The section that the figures of a row stand in, innermost. */
function sectionOf({ facts }: TableRow, lookUp: Lookup): string {
  const path = facts.map(lookUp).find((printed) => printed !== undefined)?.fact.path ?? [];
  return plainLabel(path.at(-1) ?? '');
}

/** Rows that say that they are a part of the row above, and rows below a heading that has figures of its own. */
function detailsOf(rule: PartsRule, table: FilingTable, lookUp: Lookup): Detail[] {
  const lastWith = new Map<string, number>();
  let lastWhole: number | undefined;
  return table.rows.flatMap((row, part) => {
    const isPart = rule.ofWhich.test(row.label);
    const whole = isPart ? lastWhole : lastWith.get(sectionOf(row, lookUp));
    if (row.facts.some(Boolean)) {
      if (plainLabel(row.label) !== '') lastWith.set(plainLabel(row.label), part);
      if (!isPart) lastWhole = part;
    }
    return whole === undefined ? [] : [{ part, whole }];
  });
}

function outward({ value, interval }: PrintedFact): Interval {
  return value.numerator < 0n ? negateInterval(interval) : interval;
}

/** Whether a part is no larger than its whole in what both may stand for; undefined where their signs or units differ. */
function fitsIn(part: PrintedFact, whole: PrintedFact): boolean | undefined {
  if (part.isNil || whole.isNil || part.fact.unit !== whole.fact.unit || part.fact.kind !== whole.fact.kind) return undefined;
  if (part.fact.kind !== 'amount' && part.fact.kind !== 'count') return undefined;
  if (part.value.numerator < 0n !== whole.value.numerator < 0n) return undefined;
  return compareRational(outward(part).low, outward(whole).high) <= 0;
}

/** The pairs of one column, unless parts of both signs stand below the whole: those may exceed it. */
function compareColumn(rule: PartsRule, filing: string, pairs: readonly (readonly [PrintedFact, PrintedFact])[]): Outcome[] {
  const isMixed = pairs.some(([part, whole]) => !part.isNil && part.value.numerator < 0n !== whole.value.numerator < 0n);
  if (isMixed) return [];
  return pairs.flatMap(([part, whole]) => {
    const fits = fitsIn(part, whole);
    if (fits === undefined) return [];
    const place = sharedPlace([part, whole]);
    const excess = showRational(subtractRational(magnitudeOf(part.value), magnitudeOf(whole.value)), place);
    const detail = `${part.fact.label} ${show(part.decimal, place)}, ${whole.fact.label} (line ${whole.fact.line}) ${show(whole.decimal, place)}`;
    const facts = [part.fact, whole.fact];
    if (fits) return [toOutcome({ rule, filing, verdict: 'exact', facts, detail, isTie: false })];
    return [toOutcome({ rule, filing, verdict: 'inconsistent', facts, detail: `${detail}, ${excess} above it`, isTie: false })];
  });
}

/** Compares rows that only detail another one, and so add up to nothing, with the row that they detail. */
export function checkParts(rule: PartsRule, subject: FilingUnderCheck): Outcome[] {
  const { book, filing, footed, tables } = subject;
  const lookUp = (id: string) => book.byId.get(id);
  const summed = new Set(
    footed.flatMap(({ footing, source, direction }) =>
      direction === 'rows' ? footing.totals.flatMap((total) => total.children.map(({ row }) => `${source.id} ${row}`)) : [],
    ),
  );
  const details = tables.flatMap((table) => {
    const found = detailsOf(rule, table, lookUp).filter(({ part }) => !summed.has(`${table.id} ${part}`));
    const wholes = [...new Set(found.map(({ whole }) => whole))];
    return wholes.flatMap((whole) =>
      table.columns.flatMap((_, column) => {
        const above = lookUp(table.rows[whole]?.facts[column] ?? '');
        if (above === undefined) return [];
        const parts = found.filter((detail) => detail.whole === whole);
        const pairs = parts.flatMap(({ part }) => {
          const below = lookUp(table.rows[part]?.facts[column] ?? '');
          return below === undefined ? [] : [[below, above] as const];
        });
        return compareColumn(rule, filing, pairs);
      }),
    );
  });
  return [...details, ...checkBounds(rule, rule.bounds, subject)];
}
