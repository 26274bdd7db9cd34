import type { Decimal } from '#model/decimal.ts';
import type { IsoDate } from '#model/period.ts';

declare const basis: unique symbol;

/** What a figure is measured on. Figures are divided by each other only where it agrees. */
export interface Basis {
  /** Accounting standard; empty where none is stated. */
  readonly standard: string;
  readonly unit: string;
  /** Segment, service, scenario: `axis=member` pairs. */
  readonly members: string;
  /** Of figures per share and numbers of shares: shares of today for each of theirs, or `mixed` with the figure's own id. Else empty. */
  readonly shares: string;
  /** Of a flow; a balance has none. */
  readonly months?: number;
}

/** A figure's basis and where it stands in time. */
export interface Standing extends Basis {
  readonly filing: string;
  /** Since which documents its rows are grouped as they are; absent where nothing was regrouped. */
  readonly presentation?: string;
  /** The first document with this line, of those that a figure ties to its own; absent where a concept says what it is, or nothing is apart. */
  readonly tiedSince?: string;
  /** First and last day of a flow, the day of a balance. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The breaks of the issuer's series that touch its line item. */
  readonly breaks: readonly { readonly name: string; readonly effective: IsoDate }[];
}

/** A number on the basis `B`. `B` is exact: numbers on two bases have two types, and no quotient takes both. */
export interface Measured<B extends Basis> {
  readonly value: Decimal;
  readonly [basis]: (on: B) => B;
}

/** A number and the figures that it comes from: one that is printed, or several that it was computed from. */
export interface Reckoned {
  readonly value: Decimal;
  readonly from: readonly Standing[];
}

/** What came of two numbers on one basis, or the sentence why they are not on one. */
export type Outcome<Result> = { readonly kind: 'compared'; readonly result: Result } | { readonly kind: 'refused'; readonly why: string };

type Use<Result> = <B extends Basis>(one: Measured<B>, other: Measured<B>) => Result;
type Check = (current: Standing, prior: Standing) => string | undefined;

const standards: Check = (current, prior) =>
  current.standard === prior.standard
    ? undefined
    : `Not compared: ${current.standard || 'no stated standard'} against ${prior.standard || 'no stated standard'}.`;
const units: Check = (current, prior) => (current.unit === prior.unit ? undefined : 'Not compared: measured differently.');
const members: Check = (current, prior) => (current.members === prior.members ? undefined : 'Not compared: measured differently.');
const shares: Check = (current, prior) => (current.shares === prior.shares ? undefined : 'Not compared: printed on different share bases.');
const lengths: Check = (current, prior) => (current.months === prior.months ? undefined : 'Not compared: periods of different length.');
const dates: Check = (current, prior) =>
  current.filing === prior.filing && current.end === prior.end ? 'Not compared: the same date.' : undefined;
const breaks: Check = (current, prior) => {
  const broken = current.breaks.find(({ effective }) => prior.start < effective && current.start >= effective);
  return broken && `Not compared across ${broken.name}.`;
};
const presentations: Check = (current, prior) =>
  (current.presentation ?? '') === (prior.presentation ?? '')
    ? undefined
    : 'Not compared: its rows are grouped otherwise in one of the two documents.';
const ties: Check = (current, prior) =>
  current.tiedSince === prior.tiedSince ? undefined : 'Not compared: no figure that both documents print shows that the two lines are one.';
/** A part and its whole stand in one document, which need not repeat its standard with each of them. */
const statedStandards: Check = (part, whole) => (part.standard === '' || whole.standard === '' ? undefined : standards(part, whole));

function firstRefusal(checks: readonly Check[], current: Standing, prior: Standing): string | undefined {
  for (const check of checks) {
    const why = check(current, prior);
    if (why !== undefined) return why;
  }
  return undefined;
}

const overTime: readonly Check[] = [standards, units, members, shares, lengths, dates, breaks, presentations, ties];
const againstForecast: readonly Check[] = [standards, units, shares, lengths];
const ofWhole: readonly Check[] = [statedStandards, units, lengths];

/** Why two figures of a series must not be compared, as one sentence; undefined where they may. */
export function refusalOverTime(current: Standing, prior: Standing): string | undefined {
  return firstRefusal(overTime, current, prior);
}

/** Sums are compared term by term; nothing is known of a number without terms, nor of two with different ones. */
function meet<Result>(checks: readonly Check[], one: Reckoned, other: Reckoned, use: Use<Result>): Outcome<Result> {
  if (one.from.length === 0 || one.from.length !== other.from.length)
    return { kind: 'refused', why: 'Not compared: computed differently.' };
  for (const [index, standing] of one.from.entries()) {
    const why = firstRefusal(checks, standing, other.from[index] as Standing);
    if (why !== undefined) return { kind: 'refused', why };
  }
  const measured = ({ value }: Reckoned): Measured<Basis> => ({ value }) as Measured<Basis>;
  return { kind: 'compared', result: use<Basis>(measured(one), measured(other)) };
}

/** Sets a figure against that of another period. */
export function compareOverTime<Result>(current: Reckoned, prior: Reckoned, use: Use<Result>): Outcome<Result> {
  return meet(overTime, current, prior, use);
}

/** Sets a result against its forecast, or a forecast against the one before: one period, one measure, two scenarios. */
export function compareToForecast<Result>(result: Reckoned, forecast: Reckoned, use: Use<Result>): Outcome<Result> {
  return meet(againstForecast, result, forecast, use);
}

/** Sets a part against its whole: the members differ, unit and length do not. */
export function compareToWhole<Result>(part: Reckoned, whole: Reckoned, use: Use<Result>): Outcome<Result> {
  return meet(ofWhole, part, whole, use);
}
