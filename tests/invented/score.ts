import type { Fact } from '#model/fact.ts';
import type { KeyFact, KeyPeriod } from './key.ts';
import { normalizeNumber } from './plain-number.ts';

export interface Miss {
  readonly key: KeyFact;
  readonly why: 'absent' | 'period' | 'unit';
  /** What was published instead: the fact of the same value on that line. */
  readonly got?: Fact;
}

/** How one filing was read, against its key: the measures of `score_facts.py`, with what lies behind them. */
export interface Score {
  readonly keyed: number;
  /** Facts of the right value on the right line. */
  readonly valued: number;
  /** And of the right period and unit. */
  readonly exact: number;
  /** Published facts that stand in a table, or that the key knows. */
  readonly published: number;
  /** Published table facts that the key does not know. */
  readonly extra: readonly Fact[];
  readonly misses: readonly Miss[];
  readonly recall: number;
  readonly precision: number;
  /** Matched facts of the same label, statement and dimensions, for information. */
  readonly labels: number;
  readonly statements: number;
  readonly dimensions: number;
}

/** Recall: exact value, period and unit on the right line. Precision: the share of published table facts that the key knows. */
export function scoreFacts(key: readonly KeyFact[], facts: readonly Fact[]): Score {
  const byLine = Map.groupBy(facts, (fact) => fact.line);
  const used = new Set<Fact>();
  const misses: Miss[] = [];
  let [valued, exact, labels, statements, dimensions] = [0, 0, 0, 0, 0];
  for (const known of key) {
    const candidates = [known.line, ...(known.also_lines ?? [])].flatMap((line) => byLine.get(line) ?? []);
    const best = bestOf(
      known,
      candidates.filter((fact) => !used.has(fact) && hasValue(known, fact)),
    );
    if (best === undefined) {
      misses.push({ key: known, why: 'absent' });
      continue;
    }
    used.add(best);
    valued += 1;
    if (hasPeriod(known, best) && hasUnit(known, best)) exact += 1;
    else misses.push({ key: known, why: hasPeriod(known, best) ? 'unit' : 'period', got: best });
    if (foldLabel(best.label) === foldLabel(known.label)) labels += 1;
    if (best.statement === known.statement) statements += 1;
    if (
      Object.values(known.dims).every((member) => Object.values(best.dimensions).some((other) => foldLabel(other) === foldLabel(member)))
    ) {
      dimensions += 1;
    }
  }
  const extra = facts.filter((fact) => !used.has(fact) && fact.column !== undefined);
  const published = facts.filter((fact) => used.has(fact) || fact.column !== undefined).length;
  return {
    keyed: key.length,
    valued,
    exact,
    published,
    extra,
    misses,
    recall: exact / Math.max(1, key.length),
    precision: (published - extra.length) / Math.max(1, published),
    labels,
    statements,
    dimensions,
  };
}

function bestOf(known: KeyFact, candidates: readonly Fact[]): Fact | undefined {
  let best: Fact | undefined;
  let highest = 0;
  for (const fact of candidates) {
    const score = 1 + (hasPeriod(known, fact) ? 2 : 0) + (hasUnit(known, fact) ? 1 : 0) + (fact.column === known.col ? 0.5 : 0);
    if (score > highest) [best, highest] = [fact, score];
  }
  return best;
}

function hasValue(known: KeyFact, fact: Fact): boolean {
  const nil = fact.kind === 'nil' || fact.value === undefined || fact.value === '';
  if (known.value === null || nil) return known.value === null && nil;
  return normalizeNumber(String(known.value)) === normalizeNumber(fact.value ?? '');
}

function hasPeriod(known: KeyFact, fact: Fact): boolean {
  const found = periodText(
    'instant' in fact.period ? { instant: fact.period.instant } : { start: fact.period.start, end: fact.period.end },
  );
  return known.period_uncertain === true || [known.period, ...(known.period_alt ?? [])].some((period) => periodText(period) === found);
}

function hasUnit(known: KeyFact, fact: Fact): boolean {
  return [known.unit, ...[known.unit_alt ?? []].flat()].includes(fact.unit);
}

const periodText = (period: KeyPeriod): string => period.instant ?? `${period.start}/${period.end}`;
const foldLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
