import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FactKind, StatementSlug } from '#model/fact.ts';
import type { Concept } from './concept.ts';
import { readIssuerConcepts } from './read-issuer-concepts.ts';
import { resolveConcept } from './resolve-concept.ts';

interface KeyFact {
  readonly table: string;
  readonly statement: StatementSlug;
  readonly path: readonly string[];
  readonly label: string;
  readonly true_label?: string;
  readonly true_path?: readonly string[];
  readonly kind: FactKind;
  readonly unit: string;
  readonly period: Readonly<Record<string, unknown>>;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
}

const primary: readonly StatementSlug[] = [
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'changes-in-equity',
  'cash-flows',
];
const folder = new URL('../../tests/keys/', import.meta.url);
const { value: issuer, diagnostics } = readIssuerConcepts(
  parse(readFileSync(new URL('../../content/concepts.yaml', import.meta.url), 'utf8')),
);

const facts: readonly (readonly [KeyFact, Concept | undefined])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  )
  .map((line): KeyFact => JSON.parse(line))
  .map((fact) => [fact, conceptOf(fact)]);

/** A `true_label` that ends in "attributable to" corrects the section above the row, not the row. */
function conceptOf(fact: KeyFact): Concept | undefined {
  const { statement, path, label, kind, unit } = fact;
  const meant = fact.true_label?.endsWith('attributable to') ? undefined : fact.true_label;
  return resolveConcept({
    statement,
    standard: 'IFRS',
    path,
    label,
    kind,
    unit,
    meant,
    meantPath: fact.true_path,
    measure: fact.dims.measure,
    issuer,
  });
}

function isBalance(fact: KeyFact): boolean {
  return 'instant' in fact.period;
}

test('the committed concepts of the issuer are in order', () => {
  expect(diagnostics).toEqual([]);
});

test('the primary statements of the keys are covered, but for restated opening balances', () => {
  const rows = facts.filter(([fact]) => primary.includes(fact.statement));
  const open = rows.filter(([, concept]) => !concept).map(([fact]) => fact.label);
  expect(rows).toHaveLength(981);
  expect(open).toHaveLength(8);
  expect(open.filter((label) => !label.startsWith('Restated balance'))).toEqual([]);
});

test('of all facts of the keys, 1,625 of 1,821 have a concept', () => {
  expect(facts).toHaveLength(1821);
  expect(facts.filter(([, concept]) => concept)).toHaveLength(1625);
});

test('two rows of one column have one concept only where they are one figure', () => {
  const seen = new Map<string, KeyFact>();
  const collisions: string[] = [];
  for (const [fact, concept] of facts) {
    if (!concept) continue;
    const change = fact.kind === 'percent-change' || fact.kind === 'change';
    const key = JSON.stringify([fact.table, fact.period, fact.dims, fact.unit, change, concept.concept]);
    const other = seen.get(key);
    if (other && other.value !== fact.value)
      collisions.push(`${fact.table} ${concept.concept}: ${other.label} ${other.value}, ${fact.label} ${fact.value}`);
    seen.set(key, fact);
  }
  expect(collisions).toEqual([]);
});

test('a balance of the keys is an instant and a flow a duration', () => {
  const wrong = facts.filter(
    ([fact, concept]) => concept && !('versus' in fact.period) && isBalance(fact) !== (concept.periodType === 'instant'),
  );
  expect(wrong.map(([fact]) => fact.label)).toEqual([]);
});
