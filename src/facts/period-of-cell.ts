import type { StatementSlug } from '#model/fact.ts';
import {
  type Duration,
  dayBefore,
  durationEnding,
  endOf,
  type IsoDate,
  isInstant,
  isOfWeeks,
  likeEnding,
  type Period,
  partsOf,
} from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import type { FilingContext } from '#statements/context.ts';
import { balanceDay } from '#statements/table-period.ts';

const flows: ReadonlySet<StatementSlug> = new Set([
  'profit-or-loss',
  'comprehensive-income',
  'cash-flows',
  'operating-results',
  'segment-results',
  'network-services',
  'segment-information',
  'non-gaap',
  'tse-summary',
]);
const stocks: ReadonlySet<StatementSlug> = new Set(['financial-position', 'contracts', 'shareholders']);

const opening = /\bbeginning (?:of|(?:cash )?balances?)\b|^beginning\b|\bopening\b|\bat (?:the )?start\b/i;
const closing = /\bend of\b|\bclosing\b|\bending (?:cash )?balances?\b|^ending\b|\bat (?:the )?end\b/i;
const isBalance =
  /^(?:at (?:the )?(?:beginning|start|end|close) of (?:the )?(?:period|year|quarter|half|six months)|cash and cash equivalents|cash|balances?|cash, cash equivalents|(?:opening|closing|ending|beginning) (?:balances?|common|treasury|retained|additional|accumulated|non-?controlling)|(?:opening|closing) (?:total )?(?:equity|cash|net debt))\b|^(?:total |shareholders['’] |stockholders['’] )*(?:equity|net debt|net cash)\b.*\b(?:beginning|opening|end|ending|closing)\b|(?:^|[\s,—–-])(?:at )?(?:the )?(?:beginning|start|end|close) of (?:the )?(?:fiscal |financial )?(?:period|year|quarter|half)$/i;
/** Rows and columns of summaries that state a balance although their heading gives a duration. */
const stockLabel =
  /^(?:total )?(?:net )?assets\b(?! (?:acquired|obtained|purchased|sold|written)\b)|^(?:total )?(?:owners['’]? |shareholders['’]? |stockholders['’]? )?equity\b(?! in\b| method\b)|^total\b.*\bequity\b|^equity attributable|^net assets|\bbacklog\b|\bequity (?:ratio|to (?:total|gross) assets)|ratio of .*equity|equity.* to (?:total|gross) assets|^cash and cash equivalents(?:,? at (?:the )?end| at end|$)|^number of (?!shares (?:used|outstanding during))|^(?:total )?(?:employees|headcount|staff)\b(?! (?:benefit|cost|expense))|^balance of|^interest-bearing debt|^net (?:interest-bearing )?(?:debt|cash)\b(?! (?:from|provided|used|flow))|^segment (?:assets|liabilities)|\bat (?:year|period|quarter)[- ]end\b|\b(?:solvency|capital adequacy|core capital|CET ?1|tier (?:1|one|2|two)|total capital|liquidity coverage|net stable funding|non-performing loans?|NPL|loan[- ]to[- ]deposit|gearing)\b.*\bratio\b|\bnet (?:asset|book) value per\b|\b(?:store|branch|shop|restaurant|employee|head) ?count\b|\((?:at )?(?:the )?end of (?:the )?(?:period|quarter|year)\)|^registered |\bsubscribers$/i;

/** What companies of India add below their statement of profit or loss: balances of the day on which its period ends. */
const appendedBalance =
  /^paid[- ]?up (?:equity )?(?:share )?capital\b|^(?:other equity|reserves)\b(?=$| ?\(?(?:excluding|including|as ))|^net ?worth\b/i;

/** Sections of summaries whose rows are balances: `Selected balance sheet items`. */
const stockSection = /\bbalance sheets?\b|\b(?:statements? of )?financial position\b/i;
/** Balances that no section need announce. */
const owedOrLent =
  /^(?:total |net |gross )?(?:customer |client |bank )?(?:loans|deposits)(?: (?:and advances )?(?:to|from|of|due to) (?:customers|clients|banks))?$|^(?:total )?risk[- ]weighted (?:assets|exposures?)$/i;
/** What a flow or a mean is called, in a summary of balances too. */
const moves =
  /\baverage\b|\bmean\b|\bchanges?\b|\bgrowth\b|\bmovements?\b|\bincrease|\bdecrease|\bturnover\b|\breturn\b|\bincome\b|\binterest\b(?![- ]bearing)|\bexpense|\bproceeds\b|\brepayment|\bissue[ds]?\b|\bpaid\b|\bcash flows?\b|\bnew\b|\bcosts?\b|\bcharges?\b|\bprofit|\bloss/i;

/** Whether a row of a summary states a balance by its section, or by being lent or owed. */
function isStock({ columnWords = '', label, path = [] }: PeriodSources): boolean {
  if (stockLabel.test(label)) return true;
  const section = path.at(-1) ?? '';
  if (moves.test(`${columnWords} ${label}`) || path.some((words) => moves.test(words))) return false;
  return owedOrLent.test(label) || stockSection.test(section);
}

/** The days for which a flow with a bare date at its head runs: as long as the filing's own period, or a fiscal year. */
function flowEnding(date: IsoDate, context: FilingContext): Duration | undefined {
  const { month } = partsOf(date);
  if (context.period && partsOf(context.period.end).month === month) return likeEnding(date, context.period);
  return month === context.calendar.endMonth ? durationEnding(date, 12) : undefined;
}

/** Statements whose lines are flows without exception: a date over a column is the end of one. */
const neverInstant: ReadonlySet<StatementSlug> = new Set(['profit-or-loss', 'comprehensive-income']);

export interface PeriodSources {
  readonly statement: StatementSlug;
  /** The period of the column, row or table, whichever names it. */
  readonly base: Period;
  readonly isBareDate: boolean;
  /** Whether the heading gives a date `as of` which it states: no flow ends so, whatever the table is taken for. */
  readonly isAsOf?: boolean;
  /** Row label, or the column's concept where rows are periods. */
  readonly label: string;
  /** The sections of the row, outermost first. */
  readonly path?: readonly string[];
  /** What the column says besides its period: `Average balance`. */
  readonly columnWords?: string;
  /** Concept's own nature, where it is known. */
  readonly nature?: 'instant' | 'duration';
  /** Whether the arithmetic of its table shows this row to be a closing balance, whatever its label says. */
  readonly isClosing?: boolean;
  /** Whether the row stands in a roll-forward whose balances are dated. */
  readonly isRoll?: boolean;
  readonly context: FilingContext;
}

/** A label that ends with a day without a year behind a dash: `Gross tax contingencies – January 1`. */
const endsWithDay = /\s[–—-]\s(?:at |as of )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})$/u;

/** The end of a span that a label names by its day without a year: `Cash at 1 January`, `Cash at 31 December`. */
function dayInLabel(label: string, { end, start }: Duration): Period | undefined {
  const mention = findDates(label)[0];
  if (mention === undefined || mention.date !== undefined) return undefined;
  const isDay = (date: IsoDate): boolean => partsOf(date).month === mention.month && partsOf(date).day === mention.day;
  if (isDay(end)) return { instant: end };
  return isDay(start) || isDay(dayBefore(start)) ? { instant: dayBefore(start) } : undefined;
}

/** The balance that a row of a roll-forward states, or undefined for any other row. */
function balanceOf(sources: PeriodSources): Period | undefined {
  const { base, label } = sources;
  if (isInstant(base)) return undefined;
  if (sources.isClosing === true) return { instant: base.end };
  if (isBalance.test(label) && opening.test(label)) return { instant: dayBefore(base.start) };
  if (isBalance.test(label) && closing.test(label)) return { instant: base.end };
  return isBalance.test(label) || endsWithDay.test(label) ? dayInLabel(label, base) : undefined;
}

/** Whether a row states the balance before a span of which its column names the last day alone; nothing says when that span began. */
function isOpeningOf({ isBareDate: isEnd, label }: PeriodSources, day: IsoDate): boolean {
  const named = findDates(label)[0]?.date;
  return isEnd && isBalance.test(label) && opening.test(label) && (named === undefined || named < day);
}

/**
 * A row such as `Balance, April 1, 2022` states its own date; an opening balance takes the closing date of the day before, but where
 * periods are counted in weeks and may end on the first day of a month.
 */
export function balanceDate(label: string, context?: Pick<FilingContext, 'period'>): IsoDate | undefined {
  const date = balanceDay(label);
  if (date === undefined) return undefined;
  const countsWeeks = context?.period !== undefined && isOfWeeks(context.period);
  return partsOf(date).day === 1 && !countsWeeks ? dayBefore(date) : date;
}

/** A row that begins with the word and names a day, in any table: `Balance at March 31, 2023, net of tax`. */
const datedBalance =
  /^(?:(?:opening|closing|beginning|ending) )?balances?,? (?:(?:as )?(?:at|of),? )?(?:\p{L}+ \d{1,2},? \d{4}|\d{1,2} \p{L}+ \d{4})/iu;

/** `Lease contracts disclosed as of March 31, 2019` states the balance of that day. */
function dateInLabel(label: string): IsoDate | undefined {
  return /\bas (?:of|at)\b/i.test(label) ? findDates(label)[0]?.date : undefined;
}

/** The period of a fact; undefined where the heading gives a date only and nothing tells how long the flow runs. */
export function periodOfCell(sources: PeriodSources): Period | undefined {
  const { statement, base, label, context } = sources;
  const isDated = statement === 'changes-in-equity' || sources.isRoll === true || datedBalance.test(label);
  const dated = isDated ? balanceDate(label, context) : undefined;
  if (dated !== undefined) return { instant: dated };
  const labelled = statement === 'note' || statement === 'other' || statement === 'highlights' ? dateInLabel(label) : undefined;
  if (labelled !== undefined) return { instant: labelled };
  if (stocks.has(statement)) return { instant: endOf(base) };
  const isFlow = flows.has(statement) && sources.isBareDate && isInstant(base);
  const period = isFlow && !stockLabel.test(label) ? flowEnding(endOf(base), context) : base;
  if (period !== undefined && isInstant(period) && neverInstant.has(statement) && !sources.isAsOf)
    return flowEnding(period.instant, context);
  if (period === undefined) return undefined;
  if (isInstant(period)) return isOpeningOf(sources, period.instant) ? undefined : period;
  const balance =
    statement === 'profit-or-loss' && appendedBalance.test(label) ? { instant: period.end } : balanceOf({ ...sources, base: period });
  if (balance !== undefined) return balance;
  const isPrimaryFlow =
    statement === 'profit-or-loss' ||
    statement === 'comprehensive-income' ||
    statement === 'cash-flows' ||
    statement === 'changes-in-equity';
  if (!isPrimaryFlow && stockLabel.test(label) && opening.test(label)) return { instant: dayBefore(period.start) };
  if (!isPrimaryFlow && (isStock(sources) || sources.nature === 'instant')) return { instant: period.end };
  return period;
}
