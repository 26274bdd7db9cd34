import type { Fact } from '#model/fact.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { dimensionKey, isMovement, membersOf } from '#series/fact-identity.ts';
import { indexFacts } from '#series/fact-index.ts';
import { findFacts } from '#series/find-facts.ts';
import { type ArchivePeriod, findPeriod, listPeriods, periodPage } from '#series/periods.ts';
import { printingInUnit } from '#series/printing-in-unit.ts';
import { type Selection, selectFacts, speakOwn, yearBefore } from '#series/select-facts.ts';
import { changeOf, differenceOf } from './compare-facts.ts';
import type { Figure } from './figure.ts';
import { figureInUnit, powerOf } from './figure-of-measure.ts';
import { nearestNames } from './nearest-names.ts';

/** What commentary asks for. */
export interface FigureQuery {
  /** Slug of a period: `1h25`. */
  readonly period: string;
  /** Slug of an item (`revenue`), a concept (`ifrs-full:Revenue`), or `<statement>/<label>`, `<statement>/<section>/<label>`. */
  readonly of: string;
  /** `axis=member` pairs: { component: 'Network services' }. Without any, only figures without dimensions are meant. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** `millions` by default where the document prints them; `printed` takes the most precise printing as it stands. */
  readonly unit?: 'printed' | 'thousands' | 'millions' | 'billions';
  /** Where a period is known under two standards; without it, the period's own document decides. */
  readonly standard?: string;
  /** Three-month figures on a half's page. */
  readonly months?: number;
  /** The balance at the opening of the period instead of its end. */
  readonly opening?: boolean;
  /** Where the question stands, for the message: `content/commentary/1h25.mdx:12`. */
  readonly where?: string;
}

function fail({ where }: FigureQuery, message: string, names: readonly string[]): never {
  const nearest = names.length === 0 ? '' : `\n  Nearest: ${names.join(', ')}`;
  throw new Error(`${where === undefined ? '' : `${where}: `}${message}${nearest}`);
}

function requirePeriod(query: FigureQuery): ArchivePeriod {
  const slugs = listPeriods().map(({ slug }) => slug);
  return findPeriod(query.period) ?? fail(query, `There is no period “${query.period}”.`, nearestNames(query.period, slugs));
}

/** Slugs of the items that have a figure on a period's page. */
function itemsOf(period: ArchivePeriod): readonly string[] {
  return [...indexFacts().byItem].flatMap(([item, facts]) =>
    facts.some((fact) => !isMovement(fact) && periodPage(fact.period) === period) ? [item] : [],
  );
}

/** What else the item offers in the period: other dimensions, other standards. */
function describeVariants(facts: readonly Fact[], period: ArchivePeriod): readonly string[] {
  const here = facts.filter((fact) => !isMovement(fact) && periodPage(fact.period) === period);
  const variants = here.map((fact) => dimensionKey({ ...membersOf(fact), standard: fact.standard ?? 'none' }));
  return [...new Set(variants)].slice(0, 5);
}

function requirePrintings(query: FigureQuery, period: ArchivePeriod, selection: Selection): readonly Fact[] {
  const facts = findFacts(query.of);
  if (facts.length === 0) fail(query, `There is no figure “${query.of}”.`, nearestNames(query.of, itemsOf(period)));
  const printings = selectFacts(facts, selection);
  if (printings.length > 0) return printings;
  const variants = describeVariants(facts, period);
  const message = `“${query.of}” has no such figure in ${period.label}.`;
  return fail(query, message, variants.length > 0 ? variants : nearestNames(query.of, itemsOf(period)));
}

function selectionOf(query: FigureQuery, period: ArchivePeriod): Selection {
  const { dimensions, standard, months, opening } = query;
  return {
    ...speakOwn(period),
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(standard === undefined ? {} : { standard }),
    ...(months === undefined ? {} : { months }),
    ...(opening === undefined ? {} : { opening }),
  };
}

interface Resolved {
  readonly fact: Fact;
  readonly printings: readonly Fact[];
  readonly selection: Selection;
  readonly period: ArchivePeriod;
}

function resolve(query: FigureQuery): Resolved {
  const period = requirePeriod(query);
  const selection = selectionOf(query, period);
  const printings = requirePrintings(query, period, selection);
  const fact = mostPrecise(printings) as Fact;
  return { fact, printings, selection, period };
}

/** Finds a figure; throws with the place and the nearest names where it, or its period, does not exist. */
export function resolveFigure(query: FigureQuery): Figure {
  const { fact, printings } = resolve(query);
  return figureInUnit(fact, printings, query.unit ?? 'millions');
}

/** The printings of the same figure a year before in the same document. */
function priorPrintings({ fact, selection }: Resolved, of: string): readonly Fact[] {
  return selectFacts(findFacts(of), yearBefore(selection, fact.filing)).filter(({ filing }) => filing === fact.filing);
}

/** The place where a figure is printed in the unit that is asked for. */
function inUnit(printings: readonly Fact[], unit: FigureQuery['unit'] = 'millions'): Fact | undefined {
  const power = powerOf(unit);
  return power === undefined ? undefined : printingInUnit(printings, power);
}

/** A figure a year earlier, from the same document; throws like resolveFigure. */
export function resolvePriorFigure(query: FigureQuery): Figure {
  const resolved = resolve(query);
  const prior = mostPrecise(priorPrintings(resolved, query.of));
  if (!prior) return fail(query, `“${query.of}” has no figure a year before ${resolved.period.label} in the same document.`, []);
  return figureInUnit(prior, priorPrintings(resolved, query.of), query.unit ?? 'millions');
}

/**
 * The change of a figure against the same period a year before, as printed where the document prints it; throws like resolveFigure,
 * and where the two must not be compared.
 */
export function resolveChange(query: FigureQuery & { readonly as?: 'percent' | 'amount' }): Figure {
  const resolved = resolve(query);
  const prior = mostPrecise(priorPrintings(resolved, query.of));
  if (!prior) return fail(query, `“${query.of}” has no figure a year before ${resolved.period.label} in the same document.`, []);
  const why = whyNotComparable(resolved.fact, prior);
  if (why !== undefined) fail(query, `“${query.of}” has no change in ${resolved.period.label}. ${why}`, []);
  if (query.as !== 'amount') return changeOf(resolved.fact, prior);
  const [now, then] = [resolved.printings, priorPrintings(resolved, query.of)].map((printings) => inUnit(printings, query.unit));
  return now && then ? differenceOf(now, then) : differenceOf(resolved.fact, prior);
}
