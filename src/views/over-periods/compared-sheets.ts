import { remember } from '#collections/remember.ts';
import { formatDate } from '#format/format-date.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import { accountingStandards, type Fact, type StatementSlug } from '#model/fact.ts';
import { isInstant, periodKey } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { standingOf } from '#series/comparability.ts';
import { membersOf } from '#series/fact-identity.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import { printedMovement } from '#series/printed-movement.ts';
import { presentStatements } from '#series/read-wide-statement.ts';
import { statementsHref } from '#site/links.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { commonBase, wholeOf } from './common-size.ts';
import type { ComparedFigure, ComparedLine, ComparedSheet, ComparedStatement, ComparedWhole } from './comparison.ts';
import { frameOfLine } from './series-rows.ts';
import { type StatementLine, statementLines } from './statement-lines.ts';
import { figureIn, mainUnit } from './table-unit.ts';

/** No percentage is printed of cash flows, and none is shown. */
const withoutRates: ReadonlySet<StatementSlug> = new Set(['cash-flows']);

/** Statements whose lines are the same in every period; changes in equity roll forward and have no side by side. */
export function comparedStatements(): readonly StatementSlug[] {
  return presentStatements().filter((slug) => slug !== 'changes-in-equity');
}

/** The figure of a line for a period: the flow of its span, or the balance at its end. */
function factIn({ latest }: StatementLine, { span }: ArchivePeriod): Fact | undefined {
  return latest.get(periodKey(span)) ?? latest.get(span.end);
}

const powerOf = (fact: Fact): number => (fact.value === undefined ? 0 : printedPower(fact as Fact & Printing));
const roundingIn = ({ filing }: Fact) => archivedFiling(filing).filing.rounding.policy;
const isCurrency = ({ unit }: Fact): boolean => unit.length === 3;

function printedSince(fact: Fact, slug: string, earlier: readonly (readonly [string, Fact])[]): ComparedFigure['printed'] {
  const movements = earlier.flatMap(([other, prior]) => {
    if (other === slug) return [];
    const [change, rate] = [printedMovement(fact, prior, 'change'), printedMovement(fact, prior, 'percent-change')];
    if (!change && !rate) return [];
    return [[other, { ...(change ? { change: figureAsPrinted(change) } : {}), ...(rate ? { rate: figureAsPrinted(rate) } : {}) }] as const];
  });
  return Object.fromEntries(movements);
}

function lineOf(line: StatementLine, periods: readonly ArchivePeriod[], unit: string, powers: readonly number[]): ComparedLine {
  const stated = periods.flatMap((period) => {
    const fact = factIn(line, period);
    return fact ? [[period.slug, fact] as const] : [];
  });
  const figures = stated.map(([slug, fact]) => {
    const power = powerOf(fact);
    const shown = isCurrency(fact) ? powers.filter((each) => each >= power) : [];
    const figure: ComparedFigure = {
      id: fact.id,
      decimals: fact.decimals,
      rounding: roundingIn(fact),
      isAmount: fact.kind === 'amount',
      power,
      shown: Object.fromEntries([power, ...shown].map((each) => [each, figureIn(fact, each)])),
      standing: standingOf(fact),
      printed: printedSince(fact, slug, stated),
      ...(fact.value === undefined ? {} : { value: fact.value }),
    };
    return [slug, figure] as const;
  });
  const name = [line.wording.label, ...Object.values(membersOf(line.wording))].join(', ');
  return { ...frameOfLine(line, unit), name, figures: Object.fromEntries(figures) };
}

function wholesOf(statement: StatementSlug, standard: string, periods: readonly ArchivePeriod[]): Readonly<Record<string, ComparedWhole>> {
  const base = commonBase(statement);
  const wholes = periods.flatMap(({ slug, span }) => {
    const fact = base && wholeOf(base, span, standard);
    if (fact?.value === undefined) return [];
    return [
      [slug, { id: fact.id, value: fact.value, decimals: fact.decimals, rounding: roundingIn(fact), standing: standingOf(fact) }] as const,
    ];
  });
  return Object.fromEntries(wholes);
}

function sheetOf(
  statement: StatementSlug,
  title: string,
  standard: string,
  isOfBalances: boolean,
  lines: readonly StatementLine[],
): ComparedSheet {
  const known = accountingStandards.find((each) => each === standard);
  const periods = [...listPeriods()].reverse().filter((period) => lines.some((line) => factIn(line, period)?.value !== undefined));
  const facts = lines.flatMap((line) => periods.flatMap((period) => factIn(line, period) ?? []));
  const powers = [...new Set(facts.filter((fact) => isCurrency(fact) && fact.value !== undefined).map(powerOf))].sort();
  const unit = mainUnit(lines);
  const whole = commonBase(statement)?.label;
  return {
    id: `${statement}-${isOfBalances ? 'balances' : 'flows'}${standard === '' ? '' : `-${standard.toLowerCase().replace(/[^a-z]+/g, '-')}`}`,
    statement,
    title,
    isOfBalances,
    unit,
    hasRates: !withoutRates.has(statement),
    wholes: wholesOf(statement, standard, periods),
    periods: periods.map(({ slug, label, span }) => ({ slug, label, day: formatDate(span.end) })),
    lines: lines.map((line) => lineOf(line, periods, unit, powers)),
    ...(known === undefined ? {} : { standard: known }),
    ...(whole === undefined ? {} : { whole }),
  };
}

/** Whether a line states balances; one that a period has is enough. */
function isBalance(line: StatementLine): boolean {
  return listPeriods().some((period) => {
    const fact = factIn(line, period);
    return fact !== undefined && isInstant(fact.period);
  });
}

/** A statement in all periods, standard by standard, flows and balances apart. */
export function comparedSheets(statement: StatementSlug): readonly ComparedSheet[] {
  return remember(`compared ${statement}`, () =>
    [...Map.groupBy(statementLines(statement), ({ standard }) => standard)].flatMap(([standard, lines]) =>
      [false, true].flatMap((isOfBalances) => {
        const own = lines.filter((line) => isBalance(line) === isOfBalances);
        if (own.length === 0) return [];
        const title = isOfBalances && own.length < lines.length ? `${statementTitle(statement)}: balances` : statementTitle(statement);
        return [sheetOf(statement, title, standard, isOfBalances, own)];
      }),
    ),
  );
}

/** What a browser needs to set any periods of a statement side by side. */
export function comparedStatement(statement: StatementSlug): ComparedStatement {
  return { title: statementTitle(statement), href: statementsHref(statement), sheets: comparedSheets(statement) };
}
