import { joinFilings } from '#join-filings.ts';
import type { Fact } from '#model/fact.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { readSources } from '#tests/mutations/read-sources.ts';
import { seededRandom, seedOf } from '#tests/mutations/seeded-random.ts';
import { changeDigit } from './change-digit.ts';

/** What became of a figure that stands in a sentence only, after one of its digits was changed. */
export interface MutatedTold {
  readonly filing: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The rules that say that it does not agree. */
  readonly caughtBy: readonly string[];
  /** Whether another equality supported it before. */
  readonly wasTied: boolean;
  /** Whether all that supported it still does. */
  readonly isTiedAsBefore: boolean;
}

function inconsistent(filings: readonly IngestedFiling[]): ReadonlyMap<string, string> {
  const findings = filings.flatMap((filing) => filing.findings.filter(({ verdict }) => verdict === 'inconsistent'));
  return new Map(findings.map(({ id, rule }) => [id, rule]));
}

function isTold({ statement, table }: Fact): boolean {
  return statement === 'narrative' && table === undefined;
}

/** Changes a digit in so many figures of each filing that stand in sentences only, one at a time, and reads all filings again. */
export function mutateTold(perFiling: number): readonly MutatedTold[] {
  const sources = readSources('content');
  const read = (filing: string, text: string): IngestedFiling => {
    const source = sources.find((each) => each.filing === filing);
    return ingestFiling({ filing, text, sha256: '', ...(source?.issuer === undefined ? {} : { issuer: source.issuer }) });
  };
  const ingested = sources.map(({ filing, text }) => read(filing, text));
  const join = (filings: readonly IngestedFiling[]): readonly IngestedFiling[] =>
    joinFilings(filings.map((each) => ({ ingested: each, approvals: [] })));
  const sound = join(ingested);
  const known = inconsistent(sound);
  return sources.flatMap(({ filing, text }, index) => {
    const random = seededRandom(seedOf(`${filing} told`));
    const told = (sound[index]?.facts ?? []).filter(isTold);
    const lines = text.split('\n');
    return Array.from({ length: perFiling }, () => random.pick(told)).flatMap((fact): readonly MutatedTold[] => {
      if (fact === undefined) return [];
      const after = changeDigit(fact.printed, random);
      const points = Array.from(lines[fact.line - 1] ?? '');
      points.splice(fact.offset - 1, Array.from(fact.printed).length, ...after);
      const changed = lines.map((line, at) => (at === fact.line - 1 ? points.join('') : line)).join('\n');
      const again = join(ingested.map((each, at) => (at === index ? read(filing, changed) : each)));
      const caughtBy = [...inconsistent(again)].filter(([id]) => !known.has(id)).map(([, rule]) => rule);
      const own = again[index]?.facts.find(({ id }) => id === fact.id);
      const isTiedAsBefore = fact.ties > 0 && (own?.ties ?? 0) >= fact.ties;
      return [{ filing, line: fact.line, before: fact.printed, after, caughtBy, wasTied: fact.ties > 0, isTiedAsBefore }];
    });
  });
}
