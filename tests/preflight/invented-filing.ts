import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import type { Unresolved } from '#model/ledger.ts';
import type { Duration, IsoDate } from '#model/period.ts';
import type { FilingUnderReview } from '#preflight/filing-under-review.ts';

const half = (year: number): Duration => ({ start: `${year}-04-01` as IsoDate, end: `${year}-09-30` as IsoDate });

/** A fact of an invented filing of one half, for the tests of this folder. */
export function inventFact(filing: string, year: number, line: number, label: string, value: string, more: Partial<Fact> = {}): Fact {
  return {
    id: `${filing}#L${line}C2`,
    filing,
    line,
    column: 2,
    offset: label.length + 2,
    printed: Number(value).toLocaleString('en-US'),
    statement: 'profit-or-loss',
    path: [],
    label,
    concept: `ifrs-full:${label.replaceAll(' ', '')}`,
    kind: 'amount',
    period: half(year),
    unit: 'JPY',
    value: `${value}000`,
    decimals: -3,
    dimensions: {},
    standard: 'IFRS',
    status: 'tied',
    ties: 1,
    ...more,
  };
}

/** An invented filing of one half with these facts; its lines are `label⇥printed` where the facts stand. */
export function inventFiling(
  filing: string,
  year: number,
  facts: readonly Fact[],
  more: { readonly findings?: readonly Finding[]; readonly unresolved?: readonly Unresolved[]; readonly sha256?: string } = {},
): FilingUnderReview {
  const last = Math.max(0, ...facts.map(({ line }) => line));
  const lines = Array.from({ length: last }, (_, index) => {
    const fact = facts.find(({ line }) => line === index + 1);
    return fact === undefined ? '' : `${fact.label}\t${fact.printed}`;
  });
  const span = { line: 1, offset: 1, length: 1 };
  return {
    filing,
    lines,
    facts,
    findings: more.findings ?? [],
    ledger: { filing, repairs: [], phantoms: [], unresolved: more.unresolved ?? [] },
    document: {
      filing,
      form: 'text',
      sha256: more.sha256 ?? filing,
      lineCount: last,
      metadata: {
        documentType: 'earnings-release',
        published: { value: `${year}-11-06` as IsoDate, span },
        period: { value: half(year), span },
        standard: { value: 'IFRS', span },
        periodLabels: [],
      },
      blocks: [],
      sections: [],
      events: [],
      tables: [],
    },
  };
}
