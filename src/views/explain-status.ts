import { readFiling } from '#collections/read-filing.ts';
import type { Fact } from '#model/fact.ts';

const remarks = new Map<string, ReadonlyMap<string, string>>();

/** Findings say `source.txt:254: …`; a reader needs the sentence alone. */
const withoutPlace = (message: string): string => message.replace(/^[^:]*:\d+:\s*/, '');

function remarksOf(filing: string): ReadonlyMap<string, string> {
  const known = remarks.get(filing);
  if (known) return known;
  const { findings, ledger } = readFiling(filing);
  const built = new Map<string, string>();
  for (const { fact, what, before, after } of ledger.repairs) {
    if (what === 'number') built.set(fact, `Read as ${after}; the text has ${before}.`);
  }
  for (const { verdict, facts, message } of findings) {
    if (verdict !== 'inconsistent') continue;
    for (const id of facts) built.set(id, `Does not agree. ${withoutPlace(message)}`);
  }
  remarks.set(filing, built);
  return built;
}

/** What a reader should know about a disputed or repaired figure; undefined for all others. */
export function explainStatus(fact: Fact): string | undefined {
  if (fact.status === 'disputed') return remarksOf(fact.filing).get(fact.id) ?? 'Does not agree with other figures of the document.';
  if (fact.status === 'repaired') return remarksOf(fact.filing).get(fact.id) ?? 'Read from damaged text.';
  return undefined;
}
