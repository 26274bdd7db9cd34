import type { Fact } from '#model/fact.ts';
import type { Audience, Finding } from '#model/finding.ts';
import { periodKey } from '#model/period.ts';

/** A document that a binder is about. */
export interface BoundFiling {
  readonly filing: string;
  readonly sha256: string;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/** A published figure with its place, and what was checked of it. */
export interface BoundFigure {
  readonly id: string;
  readonly place: string;
  readonly printed: string;
  readonly statement: string;
  readonly label: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly status: string;
  /** Rules under which an equality with it holds, with their number: `T01 2, D01`. */
  readonly holds: string;
  /** Rules under which one does not. */
  readonly differs: string;
  /** Pages of the period that show it. */
  readonly pages: string;
}

/** `T01 2, D01`: each rule once, with how often where it is more than once. */
function countRules(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule} ${count}`)).join(', ');
}

/** Every figure of the documents, in their order. `pagesOf` gives the pages on which a figure is shown, by its id. */
export function bindFigures(filings: readonly BoundFiling[], pagesOf: ReadonlyMap<string, readonly string[]>): readonly BoundFigure[] {
  return filings.flatMap(({ facts, filing, findings }) => {
    const byFact = new Map<string, Finding[]>();
    for (const finding of findings) for (const id of finding.facts) byFact.set(id, [...(byFact.get(id) ?? []), finding]);
    return facts.map((fact): BoundFigure => {
      const own = byFact.get(fact.id) ?? [];
      return {
        id: fact.id,
        place: `${filing}:${fact.line}:${fact.column ?? fact.offset}`,
        printed: fact.printed,
        statement: fact.statement,
        label: [...fact.path, fact.label, ...Object.values(fact.dimensions)].join(' › '),
        period: periodKey(fact.period),
        value: fact.value ?? '',
        unit: fact.unit,
        status: fact.status,
        holds: countRules(
          own.filter(({ verdict }) => verdict === 'exact' || verdict === 'within-rounding' || verdict === 'adjusted-to-foot'),
        ),
        differs: countRules(own.filter(({ verdict }) => verdict === 'inconsistent')),
        pages: (pagesOf.get(fact.id) ?? []).join(', '),
      };
    });
  });
}

/** A finding without agreement, as whoever signs reads it. */
export interface BoundFinding {
  readonly rule: string;
  /** Whether a person knows of it, and who else will: `known, internal`. */
  readonly state: string;
  readonly message: string;
  /** Ids of the figures, joined by blanks. */
  readonly figures: string;
}

/** Findings without agreement, those that a person knows of too. `usual` is the audience of those of which no approval says so. */
export function openFindings(filings: readonly BoundFiling[], usual: Audience): readonly BoundFinding[] {
  const differing = filings.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'inconsistent'));
  return differing.map(({ approved, audience = usual, explanation, facts, message, rule }) => ({
    rule,
    state: `${approved === true ? 'known' : 'open'}, ${audience}`,
    message: explanation === undefined ? message : `${message} The company: ${explanation}`,
    figures: facts.join(' '),
  }));
}
