import { readIssuer } from '#collections/read-issuer.ts';
import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { numberAt, type Printing, printedPower } from '#format/printed-value.ts';
import { type Decimal, negate, parseDecimal, subtract, zero } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { dayBefore, isInstant, periodKey } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { type OpenedChange, openChange } from '#series/change-parts.ts';
import { minus, negated } from '#series/computation.ts';
import { membersOf } from '#series/fact-identity.ts';
import { indexFacts } from '#series/fact-index.ts';
import { factsIn } from '#series/facts-in.ts';
import { findPrintings } from '#series/measure-value.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import { termOf } from '#series/terms-of-facts.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import { figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { itemLink } from '#views/item-link.ts';
import { labelOfPeriod } from '#views/items/show-series.ts';
import { pageSelection } from '#views/key-figures.ts';
import { plainColumn } from '#views/plain-column.ts';
import type { DocumentReference } from '#views/references.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableRow } from '#views/table.ts';
import { legendOf } from '#views/tables/legend.ts';
import { type ToldChange, toldOf } from './told-of.ts';

/** A change opened into its parts, with what the company says of them. */
export interface Why {
  readonly id: string;
  /** `Operating profit, 1H25 on 1H24: (1,887) JPY millions` */
  readonly title: string;
  readonly table: SeriesTable;
  readonly told: readonly (ToldChange & { readonly label: string })[];
  readonly document: DocumentReference;
  /** Whether its parts stand among those of a change before it, so that a printed page need not repeat them. */
  readonly isRepeated: boolean;
}

const powerOf = (fact: Fact): number => (fact.value === undefined ? 0 : printedPower(fact as Fact & Printing));

function numberIn(fact: Fact, power: number): Decimal {
  return fact.value === undefined ? zero : numberAt(fact as Fact & Printing, power);
}

/** What a part gives to the change above it: costs that are printed without brackets give the opposite of their own change. */
function contributionOf({ current, prior, weight }: OpenedChange, power: number): Figure {
  const signed = (value: Decimal): Decimal => (weight === 1 ? value : negate(value));
  const [now, before] = [parseDecimal(current.value ?? '') ?? zero, parseDecimal(prior.value ?? '') ?? zero];
  const how = minus(termOf(current), termOf(prior));
  return figureComputed({
    value: signed(subtract(now, before)),
    number: signed(subtract(numberIn(current, power), numberIn(prior, power))),
    unit: current.unit,
    unitText: formatUnit(current.unit, power),
    power,
    how: weight === 1 ? how : negated(how),
  });
}

interface Level {
  readonly change: OpenedChange;
  readonly depth: number;
}

function flatten(change: OpenedChange, depth = 0): readonly Level[] {
  return [{ change, depth }, ...change.parts.flatMap((part) => flatten(part, depth + 1))];
}

/** The label, and before it the section where two rows would read the same. */
function labelsOf(levels: readonly Level[]): readonly string[] {
  const named = levels.map(({ change: { current } }) => [current.label, ...Object.values(membersOf(current))].join(', '));
  return levels.map(({ change: { current } }, index) => {
    const [label = '', section] = [named[index], current.path.at(-1)];
    const isTwin = named.filter((other) => other === label).length > 1;
    return isTwin && section !== undefined ? `${section}: ${label}` : label;
  });
}

/** The names of two periods; balances are told by the periods at whose ends they stand. */
function headersOf({ current, prior }: OpenedChange): readonly [string, string] {
  return [labelOfPeriod(current.period), labelOfPeriod(prior.period)];
}

function tableOf(id: string, title: string, change: OpenedChange, power: number): SeriesTable {
  const levels = flatten(change);
  const labels = labelsOf(levels);
  const rows = levels.map(({ change: own, depth }, index): TableRow => {
    const href = itemLink(own.current);
    return {
      key: `w${index}`,
      label: labels[index] ?? '',
      depth,
      role: own.parts.length > 0 ? 'section' : 'item',
      isGrandTotal: false,
      cells: [contributionOf(own, power), figureAsPrinted(own.current), figureAsPrinted(own.prior)],
      ...(href === undefined ? {} : { itemHref: href }),
    };
  });
  const [now, before] = headersOf(change);
  return {
    id,
    title,
    periodText: '',
    unitText: formatUnitHeading(change.current.unit, power),
    columns: [
      plainColumn('gives', 'Contribution', 'change'),
      plainColumn('now', now, 'amount', true),
      plainColumn('before', before, 'prior'),
    ],
    rows,
    legend: legendOf(rows.flatMap(({ cells }) => cells)),
    notes: [
      'The contributions of the parts under a line add up to that of the line exactly, in both periods, as the document prints them.',
    ],
    ...(change.current.standard === undefined ? {} : { standard: change.current.standard }),
  };
}

/** Everything of one table is shown in the unit in which its document prints the change; parts that are printed in another do not open. */
function whyOf(id: string, label: string, current: Fact, prior: Fact['period']): Why | undefined {
  const change = openChange(current, prior);
  if (!change) return undefined;
  const power = powerOf(current);
  const levels = flatten(change);
  if (levels.some(({ change: own }) => own.current.value !== undefined && own.current.value !== '0' && powerOf(own.current) !== power))
    return undefined;
  const [now, before] = headersOf(change);
  const title = `${label}, ${now} on ${before}`;
  const labels = labelsOf(levels);
  const told = levels.flatMap(({ change: own }, index) => {
    const passage = toldOf(own.current, own.prior);
    return passage ? [{ ...passage, label: labels[index] ?? '' }] : [];
  });
  const { text, unitText } = contributionOf(change, power);
  const unique = told.filter(({ href }, index) => told.findIndex((other) => other.href === href) === index);
  return {
    id,
    title: `${title}: ${text} ${unitText}`,
    table: tableOf(`${id}-parts`, title, change, power),
    told: unique,
    document: documentReference(archivedFiling(current.filing)),
    isRepeated: false,
  };
}

/** The printings of a change that opens; the one with most parts counts. */
function fullest(id: string, label: string, printings: readonly Fact[], period: ArchivePeriod): Why | undefined {
  const opened = printings.flatMap((fact) => {
    const prior = isInstant(fact.period) ? { instant: dayBefore(period.span.start) } : aYearBefore(fact.period);
    return whyOf(id, label, fact, prior) ?? [];
  });
  return opened.sort((left, right) => right.table.rows.length - left.table.rows.length)[0];
}

/** The figures of a change's parts: the second cell of each row is its figure of the period. */
const partsOf = ({ table }: Why): readonly string[] => table.rows.slice(1).flatMap(({ cells }) => cells[1]?.fact ?? []);

/** Marks the changes whose parts all stand in one before. */
function markRepeated(whys: readonly Why[]): readonly Why[] {
  return whys.map((why, index) => {
    const shown = new Set(whys.slice(0, index).flatMap(partsOf));
    return { ...why, isRepeated: partsOf(why).every((id) => shown.has(id)) };
  });
}

/** The changes that issuer.yaml names, opened as far as the period's own document adds them up. */
export function whysOfPeriod(period: ArchivePeriod): readonly Why[] {
  const { changes, measures } = readIssuer();
  const whys = changes.flatMap((name): readonly Why[] => {
    const measure = measures[name];
    if (measure?.kind !== 'value') return [];
    const selection = { ...pageSelection(period), ...(measure.dimensions === undefined ? {} : { dimensions: measure.dimensions }) };
    const own = new Set(period.own.map((each) => each.name));
    const printings = findPrintings(measure.of, selection).filter(({ filing }) => own.has(filing));
    const why = fullest(`why-${name}`, measure.label, printings, period);
    return why ? [why] : [];
  });
  return markRepeated(whys);
}

/** The changes of a line item, period by period, newest first, as the periods' own documents add them up. */
export function whysOfItem(item: string, label: string): readonly Why[] {
  const facts = indexFacts().byItem.get(item) ?? [];
  return [...listPeriods()].reverse().flatMap((period) => {
    const own = new Set(period.own.map(({ name }) => name));
    const meant = [periodKey(period.span), period.span.end].flatMap((key) => factsIn(facts, key));
    const printings = meant.filter((fact) => own.has(fact.filing) && Object.keys(membersOf(fact)).length === 0);
    return fullest(`why-${period.slug}`, label, printings, period) ?? [];
  });
}
