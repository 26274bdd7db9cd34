import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';

/** A fact in a few words: `Revenues, 2026-04-01/2026-09-30`, with its dimensions where it has any. */
export function nameFact({ label, path, period, dimensions }: Fact): string {
  const section = path.at(-1);
  const members = Object.values(dimensions);
  return [section === undefined || section === label ? label : `${section} › ${label}`, ...members, periodKey(period)].join(', ');
}

/** What a fact is of, apart from its place, value and period: the same in every filing that states it. */
export function seriesKey({ concept, dimensions, kind, path, label, statement, standard, unit }: Fact): string {
  const name = concept ?? `${statement}/${[...path, label].join('/')}`;
  const members = Object.entries(dimensions).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([name, standard ?? '', kind, unit, members]);
}
