import type { Fact } from '#model/fact.ts';
import { ingestText, readDocument } from './ingest-fixture.ts';

/** A rule about single facts that no text can break: the reader publishes no such fact. */
interface FactCase {
  readonly rule: string;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly fires: readonly string[];
}

const { facts } = ingestText(readDocument('results'));

/** The facts of a sound document, the first of them changed. */
function withFirst(change: Partial<Fact>): readonly Fact[] {
  return facts.map((fact, index) => (index === 0 ? { ...fact, ...change } : fact));
}

export const factGallery: readonly FactCase[] = [
  { rule: 'Q04', name: 'complete facts', facts, fires: [] },
  { rule: 'Q04', name: 'a fact without a unit', facts: withFirst({ unit: '' }), fires: ['Q04'] },
  { rule: 'Q04', name: 'a fact without a place', facts: withFirst({ offset: 0 }), fires: ['Q04'] },
  { rule: 'Q02', name: 'a dash with a value', facts: withFirst({ kind: 'nil' }), fires: ['Q02'] },
  { rule: 'Q03', name: 'a value finer than its scale', facts: withFirst({ value: '99220500000' }).slice(0, 1), fires: ['Q03'] },
];
