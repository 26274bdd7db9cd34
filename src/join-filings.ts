import type { Approval } from '#approvals/approval.ts';
import { markKnownFindings } from '#approvals/mark-known-findings.ts';
import { type ArchiveChecks, checkArchive } from '#checks/check-archive.ts';
import type { Fact } from '#model/fact.ts';
import { formTraits } from '#model/source-form.ts';
import type { IngestedFiling } from './pipeline.ts';

/** A filing as read by itself, with what a person decided about it. */
export interface FilingToJoin {
  readonly ingested: IngestedFiling;
  readonly approvals: readonly Approval[];
  /** The name of its source, where that is not the one of its form. */
  readonly file?: string;
}

function extendFact(fact: Fact, { disputed, ties }: ArchiveChecks): Fact {
  const more = ties.get(fact.id) ?? 0;
  if (disputed.has(fact.id)) return { ...fact, ties: fact.ties + more, status: 'disputed' };
  return { ...fact, ties: fact.ties + more, status: fact.status === 'as-printed' && more > 0 ? 'tied' : fact.status };
}

function extend({ approvals, file = '', ingested }: FilingToJoin, checks: ArchiveChecks): IngestedFiling {
  const facts = ingested.facts.map((fact) => extendFact(fact, checks));
  const known = markKnownFindings(
    [...ingested.findings, ...checks.findings],
    [...facts, ...ingested.claims],
    approvals,
    ingested.document.filing,
  );
  const source = file === '' ? formTraits[ingested.document.form].file : file;
  const findings = known.value.map((finding) => ({ ...finding, message: finding.message.replace(/^source\.\w+(?=:)/, source) }));
  return { ...ingested, facts, findings, diagnostics: [...ingested.diagnostics, ...known.diagnostics] };
}

/** Oldest first; a filing without a date stands by its name. */
function byPublication({ ingested: { document: left } }: FilingToJoin, { ingested: { document: right } }: FilingToJoin): number {
  const key = ({ filing, metadata }: typeof left): string => `${metadata.published?.value ?? filing.slice(0, 10)} ${filing}`;
  return key(left) < key(right) ? -1 : 1;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Who filed each document: its code, else the code that another document gives to the same name, else the name. */
function issuersOf(filings: readonly FilingToJoin[]): (filing: FilingToJoin) => string {
  const codes = new Map<string, string>();
  for (const { ingested } of filings) {
    const { ticker, issuer } = ingested.document.metadata;
    if (ticker && issuer) codes.set(plain(issuer.value), ticker.value);
  }
  return ({ ingested: { document } }) => {
    const { ticker, issuer } = document.metadata;
    return ticker?.value ?? codes.get(plain(issuer?.value ?? '')) ?? issuer?.value ?? document.filing;
  };
}

/**
 * Sees the filings of an archive together: quarters that add up to a half, comparatives that return. A second look, after each filing
 * was read by itself: it adds findings and ties, and never changes a value.
 *
 *   1. rules      facts of all filings of one issuer → findings, ties, disputes
 *   2. approvals  which findings a person knows of, within a filing and across
 */
export function joinFilings(filings: readonly FilingToJoin[]): readonly IngestedFiling[] {
  const issuerOf = issuersOf(filings);
  const subjects = [...filings].sort(byPublication).map((filing) => {
    const { document, facts, rounding } = filing.ingested;
    return { filing: document.filing, issuer: issuerOf(filing), facts, tables: document.tables, rounding: rounding.policy };
  });
  const checks = checkArchive(subjects);
  const none: ArchiveChecks = { findings: [], ties: new Map(), disputed: new Set() };
  return filings.map((filing) => extend(filing, checks.get(filing.ingested.document.filing) ?? none));
}

/** A filing to join, with the moment from which it is public. */
export interface FilingToRelease extends FilingToJoin {
  readonly publishAfter?: string;
}

/**
 * Joins each filing with those that are public when it is: what is read of a public filing never speaks of one that is not, in no finding,
 * tie or dispute. Once `publish_after` is taken out of its filing.yaml, the others are joined with it too.
 */
export function joinByRelease(filings: readonly FilingToRelease[]): readonly IngestedFiling[] {
  const momentOf = ({ publishAfter }: FilingToRelease): number => (publishAfter === undefined ? 0 : Date.parse(publishAfter));
  const moments = [...new Set(filings.map(momentOf))];
  const joined = moments.flatMap((moment) => {
    const known = filings.filter((filing) => momentOf(filing) <= moment);
    const results = joinFilings(known);
    return known.flatMap((filing, index) => (momentOf(filing) === moment ? [[filing, results[index]] as const] : []));
  });
  const byFiling = new Map(joined);
  return filings.flatMap((filing) => byFiling.get(filing) ?? []);
}
