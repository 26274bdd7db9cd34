import type { IssuerConcepts } from '#concepts/concept.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { judgeMutation, type MutationOutcome } from './judge-mutation.ts';
import type { Operator, Subject } from './mutation.ts';
import { seededRandom, seedOf } from './seeded-random.ts';

/** One mutation that was tried, and what became of it. */
export interface Trial extends MutationOutcome {
  readonly operator: string;
  readonly filing: string;
  readonly note: string;
}

/** A filing to be damaged. */
export interface Source {
  readonly filing: string;
  readonly text: string;
  readonly issuer?: IssuerConcepts | undefined;
}

/** So many places are tried for each mutation before an operator is given up in a filing. */
const patience = 40;

function ingest({ filing, issuer }: Source, text: string): IngestedFiling {
  return ingestFiling({ filing, text, sha256: '', ...(issuer === undefined ? {} : { issuer }) });
}

/** Damages a filing in as many places per operator as asked, one at a time, and judges each. */
export function runMutations(source: Source, operators: readonly (readonly [Operator, number])[], seed: string): Trial[] {
  const sound = ingest(source, source.text);
  const subject: Subject = { filing: source.filing, lines: source.text.split('\n'), facts: sound.facts, tables: sound.document.tables };
  return operators.flatMap(([operator, wanted]) => {
    const random = seededRandom(seedOf(`${seed} ${source.filing} ${operator.name}`));
    const trials: Trial[] = [];
    const tried = new Set<string>();
    for (let attempt = 0; attempt < wanted * patience && trials.length < wanted; attempt += 1) {
      const mutation = operator.apply(subject, random);
      if (mutation === undefined || tried.has(mutation.note)) continue;
      tried.add(mutation.note);
      const outcome = judgeMutation(sound, ingest(source, mutation.lines.join('\n')), mutation);
      trials.push({ operator: operator.name, filing: source.filing, note: mutation.note, ...outcome });
    }
    return trials;
  });
}

/** The share of a filing's facts under at least one equality that holds. */
export function tiedFacts(source: Source): { readonly facts: number; readonly tied: number } {
  const { facts } = ingest(source, source.text);
  return { facts: facts.length, tied: facts.filter(({ ties }) => ties > 0).length };
}
