import type { Fact } from '#model/fact.ts';
import { isInstant } from '#model/period.ts';
import type { KeyFact, KeyPeriod } from './key.ts';
import { normalizeNumber } from './plain-number.ts';

/** A figure of the key and the fact of the same value on its line, where there is one. */
export interface Match {
  readonly key: KeyFact;
  readonly fact?: Fact;
  /** Why the figure does not count as read. */
  readonly miss?: 'absent' | 'period' | 'unit';
}

/** How one filing was read, against its key: the measures of `score_facts.py`. */
export interface Score {
  readonly matches: readonly Match[];
  readonly keyed: number;
  /** Right value, period and unit on the right line. */
  readonly exact: number;
  /** Published facts that stand in a table, or that the key knows. */
  readonly published: number;
  /** Published table facts that the key does not know. */
  readonly extra: readonly Fact[];
  readonly recall: number;
  readonly precision: number;
}

const primary: ReadonlySet<string> = new Set([
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'changes-in-equity',
  'cash-flows',
]);

/** A primary statement of the key, and what of it is wrong: its type, or a period, unit or value of a figure that was read. */
export interface ScoredStatement {
  readonly table: string;
  readonly statement: string;
  readonly faults: readonly string[];
}

/** The primary statements of a key: right are those without a fault of which nine figures in ten were read. */
export function scoreStatements({ extra, matches }: Score): readonly ScoredStatement[] {
  const tables = Map.groupBy(
    matches.filter(({ key }) => primary.has(key.statement) && key.col !== undefined),
    ({ key }) => key.table,
  );
  return [...tables].map(([table, figures]) => {
    const statement = figures[0]?.key.statement ?? '';
    const read = figures.filter(({ fact }) => fact !== undefined);
    const typed = read.filter(({ fact }) => fact?.statement === statement);
    const lines = new Set(figures.map(({ key }) => key.line));
    const count = (miss: Match['miss']): number => figures.filter((figure) => figure.miss === miss).length;
    const others = extra.filter((fact) => lines.has(fact.line)).length;
    const faults = [
      typed.length * 10 < read.length * 9 ? `type ${read.find(({ fact }) => fact?.statement !== statement)?.fact?.statement}` : '',
      count('period') > 0 ? `${count('period')} periods` : '',
      count('unit') > 0 ? `${count('unit')} units` : '',
      others > 0 ? `${others} other values` : '',
      count('absent') * 10 > figures.length ? `${count('absent')} of ${figures.length} unread` : '',
    ];
    return { table, statement, faults: faults.filter((fault) => fault !== '') };
  });
}

/** Recall: exact value, period and unit on the right line. Precision: the share of published table facts that the key knows. */
export function scoreFacts(key: readonly KeyFact[], facts: readonly Fact[]): Score {
  const byLine = Map.groupBy(facts, (fact) => fact.line);
  const used = new Set<Fact>();
  const matches = key.map((known): Match => {
    const candidates = [known.line, ...(known.also_lines ?? [])].flatMap((line) => byLine.get(line) ?? []);
    const fact = bestOf(
      known,
      candidates.filter((candidate) => !used.has(candidate) && hasValue(known, candidate)),
    );
    if (fact === undefined) return { key: known, miss: 'absent' };
    used.add(fact);
    if (!hasPeriod(known, fact)) return { key: known, fact, miss: 'period' };
    return hasUnit(known, fact) ? { key: known, fact } : { key: known, fact, miss: 'unit' };
  });
  const exact = matches.filter(({ miss }) => miss === undefined).length;
  const extra = facts.filter((fact) => !used.has(fact) && fact.column !== undefined);
  const published = used.size + extra.length;
  return {
    matches,
    keyed: key.length,
    exact,
    published,
    extra,
    recall: exact / Math.max(1, key.length),
    precision: used.size / Math.max(1, published),
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
  const isNil = fact.kind === 'nil' || fact.value === undefined || fact.value === '';
  if (known.value === null || isNil) return known.value === null && isNil;
  return normalizeNumber(String(known.value)) === normalizeNumber(fact.value ?? '');
}

function hasPeriod(known: KeyFact, fact: Fact): boolean {
  const found = isInstant(fact.period) ? fact.period.instant : `${fact.period.start}/${fact.period.end}`;
  return known.period_uncertain === true || [known.period, ...(known.period_alt ?? [])].some((period) => periodText(period) === found);
}

function hasUnit(known: KeyFact, fact: Fact): boolean {
  return [known.unit, ...[known.unit_alt ?? []].flat()].includes(fact.unit);
}

/** `2024-06-30`, or `2024-01-01/2024-06-30`. */
export const periodText = (period: KeyPeriod): string => period.instant ?? `${period.start}/${period.end}`;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What else of a matched fact differs from the key; for information, not scored. */
export function differences({ key, fact }: Match): readonly string[] {
  if (fact === undefined) return [];
  const members = Object.values(fact.dimensions).map(fold);
  const missing = Object.entries(key.dims).filter(([, member]) => !members.includes(fold(member)));
  return [
    ...(fact.statement === key.statement ? [] : [`statement ${key.statement} → ${fact.statement}`]),
    ...(fold(fact.label) === fold(key.label) ? [] : [`label ${key.label} → ${fact.label}`]),
    ...(missing.length === 0 ? [] : [`dimensions ${JSON.stringify(Object.fromEntries(missing))} → ${JSON.stringify(fact.dimensions)}`]),
    ...(fact.kind === key.kind ? [] : [`kind ${key.kind} → ${fact.kind}`]),
  ];
}
