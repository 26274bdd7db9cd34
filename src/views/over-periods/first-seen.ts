import type { Fact } from '#model/fact.ts';
import { type Period, periodKey } from '#model/period.ts';
import { issuersFilings } from '#series/archive.ts';
import { saysTheSame } from '#series/says-the-same.ts';
import type { StatementLine } from './statement-lines.ts';

/** How a period stood in the first document of this archive that states it. */
export interface FirstSeen {
  readonly filing: string;
  /** By the key of the line; a line that the document does not have is missing. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** The lines that it states otherwise than the latest document, or that one of the two does not have. */
  readonly changed: ReadonlySet<string>;
}

function differs(first: Fact | undefined, latest: Fact | undefined): boolean {
  if (first?.value === undefined || latest?.value === undefined) return first?.value !== latest?.value;
  return !saysTheSame(first, latest);
}

/**
 * How a period stood when it was first seen, where the latest document states it otherwise; undefined where both say the same. A line that
 * only a summary elsewhere repeats does not make a difference: some line must have another value in the two.
 */
export function firstSeenOf(lines: readonly StatementLine[], period: Period): FirstSeen | undefined {
  const key = periodKey(period);
  const order = issuersFilings().map(({ name }) => name);
  const stated = lines.flatMap((line) => line.firstSeen.get(key) ?? []);
  const filing = order.find((name) => stated.some((fact) => fact.filing === name));
  if (filing === undefined) return undefined;
  const facts = new Map(
    lines.flatMap((line) => {
      const fact = line.firstSeen.get(key);
      return fact?.filing === filing ? [[line.key, fact] as const] : [];
    }),
  );
  const isRestated = lines.some(({ key: line, latest }) => {
    const [first, last] = [facts.get(line), latest.get(key)];
    return first !== undefined && last !== undefined && first.filing !== last.filing && differs(first, last);
  });
  if (!isRestated) return undefined;
  const changed = lines.filter((line) => differs(facts.get(line.key), line.latest.get(key))).map((line) => line.key);
  return { filing, facts, changed: new Set(changed) };
}
