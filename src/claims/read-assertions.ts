import { type Period, periodKey } from '#model/period.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import type { FiscalCalendar } from '#numerals/fiscal-calendar.ts';
import type { Assertion, Part } from './assertion.ts';
import { cleanSubject } from './clean-subject.ts';
import { type Figure, findFigures } from './figure.ts';
import { isQualified, roleOf } from './figure-role.ts';

/** The one period that a text names; undefined where it names none or several. */
function onePeriod(text: string, calendar: FiscalCalendar): Period | undefined {
  const named = new Map(
    findPeriods(text, calendar).flatMap(({ form, period }) => (form === 'year' ? [] : [[periodKey(period), period] as const])),
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
const ofPrevious = /^(?:[^()]{0,60}\)|\s*(?:for|as (?:of|at)|in|at)\s[^,;()]{2,40}(?:,\s\d{4})?[,;])/i;

/** Reads what a sentence asserts; `dollar` is what the filing means by a bare `$`. A figure that is not understood ends the assertion before it. */
export function readAssertions(sentence: string, calendar: FiscalCalendar, dollar?: string): readonly Assertion[] {
  const opens = opening.exec(sentence)?.[0];
  const whole = opens === undefined ? undefined : onePeriod(opens, calendar);
  const found: (Assertion & { readonly parts: Part[] })[] = [];
  let current: (typeof found)[number] | undefined;
  const figures = findFigures(sentence, dollar);
  for (const figure of figures) {
    if (isQualified(figure)) continue;
    const last = current?.parts[0]?.kind;
    const role = roleOf(
      figure,
      last === 'movement' && current?.parts.length === 1 ? 'movement' : current === undefined ? undefined : 'value',
    );
    if (role === undefined) {
      current = undefined;
      continue;
    }
    if (role.kind === 'value' || role.kind === 'movement') {
      const own = onePeriod(figure === figures[0] ? role.subject : role.subject.replace(ofPrevious, ''), calendar) ?? whole;
      current = {
        subjects: cleanSubject(role.subject, role.kind === 'value' && role.isListed),
        isListed: role.kind === 'movement' || role.isListed,
        ...(own === undefined ? {} : { period: own }),
        parts: [{ figure, kind: role.kind, ...(role.kind === 'movement' ? { direction: role.direction } : {}) }],
      };
      found.push(current);
      continue;
    }
    const period = role.kind === 'comparative' ? periodOfComparative(figure, calendar) : undefined;
    const isSecond = current?.parts.some((part) => part.kind === role.kind);
    if (current === undefined || isSecond || (role.kind === 'comparative' && period === undefined)) continue;
    current.parts.push({
      figure,
      kind: role.kind,
      ...('direction' in role ? { direction: role.direction } : {}),
      ...(period === undefined ? {} : { period }),
    });
  }
  return found;
}
