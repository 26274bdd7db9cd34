import { readTokens } from '#collections/read-filing.ts';
import { isPreview } from '#collections/read-filing-settings.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import type { FactStatus } from '#model/fact.ts';
import type { Finding, Verdict } from '#model/finding.ts';
import { type Fate, fates } from '#model/token.ts';
import { type ArchivedFiling, readArchive } from '#series/archive.ts';
import { type Link, ruleHref } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { checksNotice } from '#site/notices.ts';
import { documentedRules } from '#ties/rules/all-rules.ts';
import { documentReference } from './build-references.ts';
import { findingRow } from './finding-row.ts';
import type { DocumentReference } from './references.ts';
import { countVerdicts } from './verdict-texts.ts';

export interface FindingRow {
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly message: string;
  /** What the company says of it. */
  readonly explanation?: string;
  /** Printed minus computed, at the unit of the figures tested; empty where nothing was computed. */
  readonly residueText: string;
  /** The figures involved, the tested one first. */
  readonly figures: readonly Link[];
  readonly document: DocumentReference;
}

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly text: string;
  readonly count: number;
}

export interface RuleSummary {
  readonly rule: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly counts: readonly VerdictCount[];
  readonly total: number;
}

export interface FilingSummary {
  readonly document: DocumentReference;
  readonly facts: number;
  readonly tied: number;
  readonly repaired: number;
  readonly disputed: number;
  readonly unresolved: number;
  readonly findings: readonly VerdictCount[];
}

/** What became of the numbers of one text. */
export interface FatesOfFiling {
  readonly document: DocumentReference;
  readonly total: number;
  /** One for each fate of the archive, in its order. */
  readonly counts: readonly number[];
}

export interface FatesView {
  readonly fates: readonly Fate[];
  readonly filings: readonly FatesOfFiling[];
}

export interface ChecksView {
  readonly title: string;
  readonly notice: Notice;
  readonly filings: readonly FilingSummary[];
  readonly totals: Omit<FilingSummary, 'document'>;
  readonly rules: readonly RuleSummary[];
  readonly fates: FatesView;
  /** Findings with the verdict inconsistent. */
  readonly problems: FindingList;
  /** What the list of them leaves out, whether there is any such or not. */
  readonly remark: string;
}

/** Findings as a page lists them: so many of a large archive, all of a small one. */
export interface FindingList {
  readonly rows: readonly FindingRow[];
  /** How many more there are; findings.csv has all. */
  readonly left: number;
}

/** `/checks/<rule>/` */
export interface RuleView {
  readonly summary: RuleSummary;
  readonly findings: FindingList;
  readonly notice: Notice;
}

interface FiledFinding {
  readonly finding: Finding;
  readonly archived: ArchivedFiling;
}

const allFindings = (): readonly FiledFinding[] =>
  readArchive().flatMap((archived) => archived.filing.findings.map((finding) => ({ finding, archived })));

function summarizeFiling({ filing: { facts, findings, ledger } }: ArchivedFiling): Omit<FilingSummary, 'document'> {
  const having = (status: FactStatus): number => facts.filter((fact) => fact.status === status).length;
  return {
    facts: facts.length,
    tied: having('tied'),
    repaired: having('repaired'),
    disputed: having('disputed'),
    unresolved: ledger.unresolved.length,
    findings: countVerdicts(findings.map(({ verdict }) => verdict)),
  };
}

/** The same counts over several filings. */
function total(archive: readonly ArchivedFiling[]): Omit<FilingSummary, 'document'> {
  const summaries = archive.map(summarizeFiling);
  const add = (key: 'facts' | 'tied' | 'repaired' | 'disputed' | 'unresolved'): number =>
    summaries.reduce((sum, each) => sum + each[key], 0);
  return {
    facts: add('facts'),
    tied: add('tied'),
    repaired: add('repaired'),
    disputed: add('disputed'),
    unresolved: add('unresolved'),
    findings: countVerdicts(archive.flatMap(({ filing }) => filing.findings.map(({ verdict }) => verdict))),
  };
}

function summarizeRule(rule: string, filed: readonly FiledFinding[]): RuleSummary {
  const text = documentedRules.find(({ id }) => id === rule);
  return {
    rule,
    title: text?.title ?? rule,
    description: text ? `${text.what} ${text.why}` : '',
    href: ruleHref(rule),
    counts: countVerdicts(filed.map(({ finding }) => finding.verdict)),
    total: filed.length,
  };
}

function findingsByRule(): ReadonlyMap<string, readonly FiledFinding[]> {
  return remember('findings by rule', groupFindings);
}

function groupFindings(): ReadonlyMap<string, readonly FiledFinding[]> {
  const groups = new Map<string, FiledFinding[]>();
  for (const filed of allFindings()) {
    const group = groups.get(filed.finding.rule);
    if (group) group.push(filed);
    else groups.set(filed.finding.rule, [filed]);
  }
  return new Map([...groups].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** How many numbers of each text became what; fates that no number has are left out. */
function countFates(archive: readonly ArchivedFiling[]): FatesView {
  const filed = archive.map((archived) => ({ archived, byFate: Map.groupBy(readTokens(archived.name), ({ fate }) => fate) }));
  const found = fates.filter((fate) => filed.some(({ byFate }) => byFate.has(fate)));
  return {
    fates: found,
    filings: filed.map(({ archived, byFate }) => {
      const counts = found.map((fate) => byFate.get(fate)?.length ?? 0);
      return { document: documentReference(archived), total: counts.reduce((sum, count) => sum + count, 0), counts };
    }),
  };
}

/** More rows than this nobody reads on a page, and no telephone opens. */
const mostRows = 1000;

function listFindings(filed: readonly FiledFinding[]): FindingList {
  const rows = filed.slice(0, mostRows).map(({ finding, archived }) => findingRow(finding, archived));
  return { rows, left: filed.length - rows.length };
}

const releasedRemark = 'What does not agree in a document is listed here once the company has released it.';
const previewRemark = 'What is marked as internal no reader sees: neither here nor beside a figure, nor in the data.';

/** All checks: by filing, by rule, and those that do not agree. */
export function checksView(): ChecksView {
  const archive = readArchive();
  return {
    title: 'Checks',
    notice: checksNotice(),
    filings: archive.map((archived) => ({ document: documentReference(archived), ...summarizeFiling(archived) })),
    totals: total(archive),
    rules: [...findingsByRule()].map(([rule, filed]) => summarizeRule(rule, filed)),
    fates: countFates(archive),
    remark: isPreview() ? previewRemark : readIssuer().findings === 'internal' ? releasedRemark : '',
    problems: listFindings(allFindings().filter(({ finding }) => finding.verdict === 'inconsistent')),
  };
}

/** Slugs of the rules that have findings: `t01`. */
export function ruleSlugs(): readonly string[] {
  return [...findingsByRule().keys()].map((rule) => rule.toLowerCase());
}

/** One rule with all that it found; what does not agree stands first. */
export function ruleView(slug: string): RuleView {
  const found = [...findingsByRule()].find(([rule]) => rule.toLowerCase() === slug);
  if (!found) throw new Error(`There are no findings of a rule “${slug}”.`);
  const [rule, filed] = found;
  const ordered = [...filed].sort((left, right) => weight(left) - weight(right));
  return {
    summary: summarizeRule(rule, filed),
    findings: listFindings(ordered),
    notice: checksNotice(),
  };
}

const weight = ({ finding }: FiledFinding): number => (finding.verdict === 'inconsistent' ? 0 : 1);
