import { type Period, periodKey } from '#model/period.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import type { FiscalCalendar } from '#numerals/fiscal-calendar.ts';
import type { Assertion, Part } from './assertion.ts';
import { cleanSubject } from './clean-subject.ts';
import { distributeFigures } from './distribute-figures.ts';
import { type Figure, findFigures } from './figure.ts';
import { basisOf, isBound, isOfYearBefore, roleOf } from './figure-role.ts';

/** The one period that a text names; undefined where it names none or several. */
function onePeriod(text: string, calendar: FiscalCalendar): Period | undefined {
  // a year-end dividend is named after the year it is for, not the one in which it is paid
  const flows = text.replace(/\S+\s(?=(?:year-end|interim|final)\s)/g, ' ');
  const named = new Map(
    findPeriods(flows, calendar).flatMap(({ form, period }) => (form === 'year' ? [] : [[periodKey(period), period] as const])),
  );
  return named.size === 1 ? [...named.values()][0] : undefined;
}

/** The period of a comparative: directly behind it, or, for a balance, before it (`from the balance as of March 31, 2025 of`). */
function periodOfComparative(figure: Figure, calendar: FiscalCalendar): Period | undefined {
  const behind = /^\s*(?:for|as (?:of|at)|in|at)\s[^();:]*/i.exec(figure.tail)?.[0];
  return onePeriod(behind === undefined ? figure.lead : (behind.split(/,\s(?!\d)|\sand\s/)[0] ?? ''), calendar);
}

/** A sentence that opens with its time: `As of March 31, 2025, …`, `For 1H25, …`. */
const opening = /^\s*(?:as (?:of|at)|at|for|during|in)\s.{4,90}?,\s(?!\d)/i;

/** The time of the figure before, at the beginning of the words behind it: ` for 1H24), and …`, ` as of March 31, 2024, …`. */
const ofPrevious = /^(?:[^()]{0,60}\)|\s*(?:for|as (?:of|at)|in|at|from)\s[^,;()]{2,40}(?:,\s\d{4})?[,;])/i;

/** The time behind a value: `for the quarter ended March 31, 2025`. */
const behindValue = /^\s(?:for|in|during|as of|at)\s[^,;()]{3,60}(?:,\s\d{4})?/i;

type Open = Assertion & { readonly parts: Part[] };

/** Claims that an assertion already has a part of this kind on this basis. */
function has(assertion: Open, kind: Part['kind'], basis: Part['basis']): boolean {
  return assertion.parts.some((part) => part.kind === kind && part.basis === basis);
}

/** Reads what a sentence asserts; `dollar` is what the filing means by a bare `$`. A figure that is not understood ends the assertion before it. */
export function readAssertions(sentence: string, calendar: FiscalCalendar, dollar?: string): readonly Assertion[] {
  const opens = opening.exec(sentence)?.[0];
  const whole = opens === undefined ? undefined : onePeriod(opens, calendar);
  const found: Open[] = [];
  let current: Open | undefined;
  const figures = findFigures(sentence, dollar);
  const distributed = distributeFigures(figures);
  const open = (subject: string, isListed: boolean, part: Part): void => {
    const named = onePeriod(part.figure === figures[0] ? subject : subject.replace(ofPrevious, ''), calendar);
    const own = named ?? onePeriod(behindValue.exec(part.figure.tail)?.[0] ?? '', calendar) ?? whole;
    current = {
      subjects: cleanSubject(subject, part.kind === 'value' && isListed),
      isListed: part.kind === 'movement' || isListed,
      ...(own === undefined ? {} : { period: own }),
      parts: [part],
    };
    found.push(current);
  };
  for (const [index, figure] of figures.entries()) {
    if (isBound(figure)) continue;
    const shared = distributed.get(figure);
    if (shared !== undefined) {
      open(shared.subject, true, { figure, kind: 'movement', direction: shared.direction });
      current = undefined;
      continue;
    }
    const last = current?.parts[0]?.kind;
    const role = roleOf(
      figure,
      last === 'movement' && current?.parts.length === 1 ? 'movement' : current === undefined ? undefined : 'value',
      figures[index + 1],
    );
    if (role === undefined) {
      current = undefined;
      continue;
    }
    const basis = basisOf(figure);
    const based = basis === undefined ? {} : { basis };
    if (role.kind === 'value' || role.kind === 'movement') {
      const isListed = role.kind === 'movement' || role.isListed;
      open(role.subject, isListed, {
        figure,
        kind: role.kind,
        ...based,
        ...(role.kind === 'movement' ? { direction: role.direction } : {}),
      });
      continue;
    }
    const beside = basis === undefined ? undefined : current?.parts.find((part) => part.kind === 'comparative')?.period;
    const period = role.kind === 'comparative' ? (beside ?? periodOfComparative(figure, calendar)) : undefined;
    const isYearBefore = role.kind === 'comparative' && period === undefined && isOfYearBefore(figure);
    const isOpen = role.kind === 'comparative' && period === undefined && !isYearBefore;
    if (current === undefined || has(current, role.kind, basis) || isOpen) continue;
    current.parts.push({
      figure,
      kind: role.kind,
      ...based,
      ...('direction' in role ? { direction: role.direction } : {}),
      ...(period === undefined ? {} : { period }),
      ...(isYearBefore ? { isYearBefore } : {}),
    });
  }
  return found;
}
