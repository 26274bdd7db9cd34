import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equals, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { isInstant } from '#model/period.ts';

interface KeyPeriod {
  readonly instant?: string;
  readonly start?: string;
  readonly end?: string;
}

/** One hand-checked figure. */
export interface KeyFact {
  readonly line: number;
  readonly col?: number;
  readonly also_lines?: readonly number[];
  readonly statement: string;
  readonly label: string;
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string;
  readonly unit_alt?: string | readonly string[];
  readonly period: KeyPeriod;
  readonly period_alt?: readonly KeyPeriod[];
  readonly period_uncertain?: boolean;
}

export interface Score {
  readonly key: number;
  /** Figures with the right value at the right line. */
  readonly value: number;
  /** Those of them with the right period and unit as well. */
  readonly exact: number;
  /** Published table facts that the key does not know. */
  readonly extra: readonly string[];
  readonly missed: readonly string[];
}

/** The hand-checked figures of a filing. */
export function readKey(filing: string): readonly KeyFact[] {
  const text = readFileSync(join(process.cwd(), 'tests', 'keys', `${filing}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KeyFact);
}

function periodText(period: KeyPeriod): string {
  return period.instant === undefined ? `${period.start}/${period.end}` : period.instant;
}

function factPeriod(fact: Fact): string {
  return periodText(isInstant(fact.period) ? fact.period : { start: fact.period.start, end: fact.period.end });
}

function sameValue(key: KeyFact, fact: Fact): boolean {
  if (key.kind === 'nil') return fact.value === undefined;
  const [left, right] = [parseDecimal(String(key.value)), parseDecimal(fact.value ?? '')];
  return left !== undefined && right !== undefined && equals(left, right);
}

function isExact(key: KeyFact, fact: Fact): boolean {
  const periods = [key.period, ...(key.period_alt ?? [])].map(periodText);
  const units = [key.unit, ...[key.unit_alt ?? []].flat()];
  return (key.period_uncertain === true || periods.includes(factPeriod(fact))) && units.includes(fact.unit);
}

/** Compares published facts with a key: each figure of the key takes the best fact of its line that has its value. */
export function scoreAgainstKey(key: readonly KeyFact[], facts: readonly Fact[]): Score {
  const used = new Set<Fact>();
  const missed: string[] = [];
  let [value, exact] = [0, 0];
  for (const figure of key) {
    const lines = [figure.line, ...(figure.also_lines ?? [])];
    const candidates = facts.filter((fact) => lines.includes(fact.line) && !used.has(fact) && sameValue(figure, fact));
    const right = candidates.filter((fact) => isExact(figure, fact));
    const best = right.find((fact) => fact.column === figure.col) ?? right[0] ?? candidates[0];
    if (best !== undefined) {
      used.add(best);
      value += 1;
    }
    if (best !== undefined && isExact(figure, best)) exact += 1;
    else missed.push(`${figure.line}:${figure.col ?? ''} ${figure.label}`);
  }
  const extra = facts.filter((fact) => fact.column !== undefined && !used.has(fact)).map((fact) => fact.id);
  return { key: key.length, value, exact, extra, missed };
}
