import type { Candidate } from '#concepts/list-candidates.ts';
import { excerpt } from '#diagnostics/excerpt.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingTable, TableColumn } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';
import { isInstant, type Period, periodKey } from '#model/period.ts';
import { codePointLength } from '#model/span.ts';

/** A fact with everything that is on record about it. */
export interface FactRecord {
  readonly fact: Fact;
  /** The lines of its filing. */
  readonly lines: readonly string[];
  readonly tables: readonly FilingTable[];
  readonly ledger: Ledger;
  /** Findings of all filings; those on other facts are left aside. */
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly candidates: readonly Candidate[];
  /** The same item and period elsewhere: in this filing and in others. */
  readonly printings: readonly Fact[];
}

const sayPeriod = (period: Period): string => (isInstant(period) ? `at ${period.instant}` : `from ${period.start} to ${period.end}`);
const list = (items: readonly string[]): string => items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join('\n');

function sayColumn(column: TableColumn | undefined, { period }: Fact): string {
  if (column === undefined) return '';
  const header = column.header.length === 0 ? 'a column without a heading' : `the column “${column.header.join(' › ')}”`;
  const own = column.period === undefined || periodKey(column.period) === periodKey(period);
  return `${header}${column.unit === undefined ? '' : ` in ${column.unit}`}${own ? '' : `, whose period is ${periodKey(column.period as Period)}`}`;
}

/** How the figure came to be what it is, step by step. */
function steps({ fact, ledger, tables }: FactRecord): readonly string[] {
  const table = tables.find(({ id }) => id === fact.table);
  const column = table?.columns.find((each) => each.column === fact.column);
  const place =
    table === undefined
      ? 'It stands in a sentence, outside of any table.'
      : `It stands in the table of lines ${table.firstLine} to ${table.lastLine}${table.title === '' ? '' : `, “${table.title}”`}, read as ${table.statement}.`;
  const row = `Its row is “${[...fact.path, fact.label].join(' › ')}”${column === undefined ? '' : `, its place ${sayColumn(column, fact)}`}.`;
  const value = fact.value === undefined ? 'a printed dash: nothing' : `${fact.value} ${fact.unit}, good to 10^${-fact.decimals}`;
  const members = Object.entries(fact.dimensions).map((pair) => pair.join(' = '));
  const repairs = ledger.repairs.filter((repair) => repair.fact === fact.id);
  return [
    place,
    ...(table === undefined ? [] : [row]),
    `“${fact.printed}” is ${value}; ${fact.kind}, ${sayPeriod(fact.period)}${fact.versus === undefined ? '' : `, against ${periodKey(fact.versus)}`}.`,
    ...(members.length === 0 ? [] : [`Dimensions: ${members.join('; ')}.`]),
    ...repairs.map(({ after, before, evidence, reason }) => `Repaired from “${before}” to “${after}”: ${[reason, ...evidence].join(' ')}`),
    ...repairs.flatMap(({ refused = [] }) =>
      refused.map((other) => `Weighed and refused: “${other.after}” (cost ${other.cost}). ${other.reason}`),
    ),
    ...(fact.status === 'approved' ? ['A person decided about it: see approvals.yaml beside the text.'] : []),
  ];
}

function sayCandidate({ concept, origin, refusals }: Candidate): string {
  return refusals.length === 0 ? `taken: ${concept} (${origin})` : `refused: ${concept} (${origin}), as ${refusals.join('; and ')}`;
}

const verdicts: Readonly<Record<Finding['verdict'], string>> = {
  exact: 'holds exactly',
  'within-rounding': 'holds within rounding',
  'adjusted-to-foot': 'rounded so that totals add',
  inconsistent: 'does not agree',
  'not-evaluable': 'could not be evaluated',
};

function section(title: string, items: readonly string[], none: string): string {
  return `${title}\n${list(items.length === 0 ? [none] : items)}`;
}

/** The concepts that were weighed; where the figure has one that no label gave, that arithmetic or a person did. */
function sayConcepts({ candidates, fact: { concept } }: FactRecord): readonly string[] {
  const isTaken = candidates.some((candidate) => candidate.concept === concept && candidate.refusals.length === 0);
  const otherwise =
    concept === undefined || isTaken ? [] : [`taken: ${concept}, by what the sums or other rows say of it and not by its own label`];
  return [...otherwise, ...candidates.filter(({ refusals }) => isTaken || concept === undefined || refusals.length > 0).map(sayCandidate)];
}

/** Where a fact was read, by which steps, which concepts were refused, which equalities hold, and where else the same is printed. */
export function explainFact(record: FactRecord): string {
  const { claims, fact, findings, lines, printings } = record;
  const text = lines[fact.line - 1] ?? '';
  const ties = findings.filter(({ facts }) => facts.includes(fact.id));
  const said = claims.filter(({ facts }) => facts.includes(fact.id));
  return [
    `${fact.id}: ${fact.status}\n${fact.filing}:${fact.line}:${fact.offset}\n${excerpt(fact.line, text, fact.offset, codePointLength(fact.printed)).join('\n')}`,
    section('How it was read', steps(record), ''),
    section('Its concept', sayConcepts(record), 'None: no dictionary knows the label.'),
    section(
      `Equalities with it (${ties.length})`,
      ties.map(
        ({ approved, message, rule, verdict }) =>
          `${rule} ${verdicts[verdict]}${approved === true ? ', known' : ''}: ${message.replace(/^source\.\w+:/, 'line ')}`,
      ),
      'None: nothing else in the documents bears on it.',
    ),
    section(
      `Sentences tied to it (${said.length})`,
      said.map(({ label, line, printed, verdict }) => `line ${line}: ${printed}, ${label}: ${verdict}`),
      'None.',
    ),
    section(
      `Printed elsewhere (${printings.length})`,
      printings.map(({ filing, line, printed, value }) => `${filing}:${line}: ${printed} (${value ?? 'nil'})`),
      'Nowhere.',
    ),
  ].join('\n\n');
}
