import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';

/** A unit as printed: `JPY` in thousands. */
export interface PrintedUnit {
  readonly unit: string;
  readonly power: number;
}

function unitOf(fact: Fact): PrintedUnit | undefined {
  return fact.value === undefined ? undefined : { unit: fact.unit, power: printedPower(fact as Fact & Printing) };
}

/** The unit of most of the figures; undefined where there are none. */
export function commonUnit(facts: readonly Fact[]): PrintedUnit | undefined {
  const counts = new Map<string, { readonly unit: PrintedUnit; count: number }>();
  for (const fact of facts) {
    const unit = unitOf(fact);
    if (!unit) continue;
    const key = formatUnit(unit.unit, unit.power);
    const entry = counts.get(key) ?? { unit, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((left, right) => right.count - left.count)[0]?.unit;
}

export function unitHeading(unit: PrintedUnit | undefined): string {
  return unit ? formatUnitHeading(unit.unit, unit.power) : '';
}

export function unitText(unit: PrintedUnit | undefined): string {
  return unit ? formatUnit(unit.unit, unit.power) : '';
}
