import type { Fact } from '#model/fact.ts';
import { isInstant, type Period, periodKey, samePeriod, shiftPeriod } from '#model/period.ts';
import { type LabelWords, labelWords } from './label-words.ts';

/** A row of the tables by its label, for subjects that no dictionary knows. */
export interface LabelledRow {
  readonly label: string;
  readonly words: LabelWords;
  readonly periodType: 'instant' | 'duration';
  readonly at: (period: Period, unit: string) => readonly Fact[];
  /** The rate of change that stands in the row. */
  readonly rateAt: (period: Period) => Fact | undefined;
}

/** Finds the facts that a sentence may speak of. */
export interface FactBook {
  /** The facts of a concept, the most precise first; those of a part of the business or of another basis only by its name. */
  readonly byConcept: (concept: string, period: Period, unit: string, member?: string) => readonly Fact[];
  /** The rate of change that is printed of a concept; of a part of the business only by its name. */
  readonly rateOf: (concept: string, period: Period, member?: string) => Fact | undefined;
  /** The effects of new policies on the components of equity, as the roll-forward of equity prints them. */
  readonly effects: readonly Fact[];
  /** Every row of the tables that has a label, and what stands in prose only. */
  readonly rows: readonly LabelledRow[];
  /** The parts of the business and other bases of which there are figures, as `memberName` writes them. */
  readonly members: readonly string[];
  /** The days of balances. */
  readonly instants: readonly Period[];
}

/** A part of the business by its telling words: `Cloud services and IT business` and `cloud service and IT business segment` are one. */
export function memberName(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\d&]+/gu) ?? [];
  return words
    .filter((word) => !/^(?:the|business(?:es)?|segments?|division)$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .join(' ');
}

/**
 * The member by which a fact is told apart: '' where it is a figure of the whole; undefined where a sentence never means it, as with
 * forecasts, components of equity and eliminations.
 */
function memberOf({ dimensions }: Fact): string | undefined {
  const named = Object.entries(dimensions).filter(([axis]) => axis !== 'measure');
  const [only] = named;
  if (only === undefined) return '';
  const [axis, member] = only;
  return named.length === 1 && (axis === 'segment' || axis === 'basis') ? memberName(member) : undefined;
}

function collect<Key>(pages: Map<Key, Fact[]>, key: Key, fact: Fact): void {
  const page = pages.get(key);
  if (page === undefined) pages.set(key, [fact]);
  else page.push(fact);
}

/** A rate against the year before; changes against another time, and those that are computed by somebody else, are none. */
function isRate({ kind, period, versus }: Fact): boolean {
  return kind === 'percent-change' && versus !== undefined && samePeriod(versus, shiftPeriod(period, -12));
}

function openRows(facts: readonly Fact[], rates: readonly Fact[]): readonly LabelledRow[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.label !== '' && memberOf(fact) === '') collect(rows, `${fact.statement} ${fact.label}`, fact);
  }
  return [...rows.values()].flatMap((page): readonly LabelledRow[] => {
    const [first] = page;
    if (first === undefined) return [];
    const byPeriod = new Map<string, Fact[]>();
    for (const fact of page) collect(byPeriod, `${periodKey(fact.period)} ${fact.unit}`, fact);
    return [
      {
        label: first.label,
        words: labelWords(first.label),
        periodType: 'instant' in first.period ? 'instant' : 'duration',
        at: (period, unit) => byPeriod.get(`${periodKey(period)} ${unit}`) ?? [],
        rateAt: (period) =>
          rates.find(
            (rate) =>
              rate.label === first.label && rate.statement === first.statement && memberOf(rate) === '' && samePeriod(rate.period, period),
          ),
      },
    ];
  });
}

const effectLabel = /\bcumulative (?:effects?|impacts?)\b|\b(?:effects?|impacts?) of (?:adopting|adoption|(?:a )?changes? in accounting)/i;

function isEffect({ dimensions, kind, label, statement }: Fact): boolean {
  return statement === 'changes-in-equity' && kind === 'amount' && dimensions.component !== undefined && effectLabel.test(label);
}

/** Opens the facts of one filing: its values, and the rates of change that it prints. */
export function openFactBook(facts: readonly Fact[]): FactBook {
  const values = facts.filter((fact) => fact.value !== undefined && fact.kind !== 'percent-change' && fact.kind !== 'change');
  const rates = facts.filter(isRate);
  const byName = new Map(rates.map((rate) => [`${rate.concept} ${periodKey(rate.period)} ${memberOf(rate)}`, rate]));
  const pages = new Map<string, Fact[]>();
  const members = new Set<string>();
  for (const fact of values) {
    const member = memberOf(fact);
    if (fact.concept === undefined || member === undefined) continue;
    if (member !== '') members.add(member);
    collect(pages, `${fact.concept} ${periodKey(fact.period)} ${fact.unit} ${member}`, fact);
  }
  for (const page of pages.values()) page.sort((left, right) => right.decimals - left.decimals);
  return {
    byConcept: (concept, period, unit, member = '') => pages.get(`${concept} ${periodKey(period)} ${unit} ${member}`) ?? [],
    effects: values.filter(isEffect),
    rateOf: (concept, period, member = '') => byName.get(`${concept} ${periodKey(period)} ${member}`),
    rows: openRows(values, rates),
    members: [...members].sort(),
    instants: [...new Map(values.filter(({ period }) => isInstant(period)).map(({ period }) => [periodKey(period), period])).values()],
  };
}
