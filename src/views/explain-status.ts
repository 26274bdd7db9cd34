import { readFiling } from '#collections/read-filing.ts';
import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';

/** Findings say `source.txt:254: …`; a reader needs the sentence alone. */
const withoutPlace = (message: string): string => message.replace(/^[^:]*:\d+:\s*/, '');

function remarksOf(filing: string): ReadonlyMap<string, string> {
  return remember(`remarks on ${filing}`, () => {
    const { findings, ledger } = readFiling(filing);
    const remarks = new Map<string, string>();
    for (const { fact, what, before, after } of ledger.repairs) {
      if (what === 'number') remarks.set(fact, `Read as ${after}; the text has ${before}.`);
    }
    for (const { verdict, facts, message } of findings) {
      if (verdict === 'inconsistent') for (const id of facts) remarks.set(id, `Does not agree. ${withoutPlace(message)}`);
    }
    return remarks;
  });
}

/** What a reader should know about a disputed or repaired figure; undefined for all others. */
export function explainStatus(fact: Fact): string | undefined {
  if (fact.status === 'disputed') return remarksOf(fact.filing).get(fact.id) ?? 'Does not agree with other figures of the document.';
  if (fact.status === 'repaired') return remarksOf(fact.filing).get(fact.id) ?? 'Read from damaged text.';
  return undefined;
}
