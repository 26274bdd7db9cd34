import type { Diagnostic } from '#model/diagnostic.ts';
import type { CommittedFiling, FilingUnderReview } from './filing-under-review.ts';
import { changeOf, listFactChanges, listFilingChanges } from './list-changes.ts';
import { listFindings } from './list-findings.ts';
import { listMissing } from './list-missing.ts';
import { listOutliers } from './list-outliers.ts';
import { listUnmapped } from './list-unmapped.ts';
import { listUnresolved } from './list-unresolved.ts';
import { matterOf } from './make-matter.ts';
import type { Matter, Packet, Section } from './packet.ts';

/** What is looked at elsewhere and only laid beside the rest; undefined where it could not be looked at. */
export interface LookedAtElsewhere {
  readonly commentary: readonly Matter[];
  /** Undefined where no built site was there. */
  readonly links: readonly Matter[] | undefined;
  /** Generated files that are not as they should be, embargoes, control figures, corrections. */
  readonly release: readonly Matter[];
}

export interface PacketInput extends LookedAtElsewhere {
  readonly filings: readonly FilingUnderReview[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the last commit holds; undefined where there is none to compare with. */
  readonly committed: readonly CommittedFiling[] | undefined;
  readonly against: string;
  /** Names of the filings to look at closely; without any, those that changed, or else the newest. */
  readonly named: readonly string[];
}

const dateOf = ({ document, filing }: FilingUnderReview): string =>
  `${document.metadata.published?.value ?? filing.slice(0, 10)} ${filing}`;

/** The filings that are looked at closely. */
export function filingsInQuestion({ committed = [], filings, named }: PacketInput): readonly FilingUnderReview[] {
  if (named.length > 0) return filings.filter(({ filing }) => named.includes(filing));
  const before = new Map(committed.map((each) => [each.filing, each]));
  const changed = filings.filter((filing) => changeOf(filing, before.get(filing.filing)) !== 'same');
  if (changed.length > 0 && changed.length < filings.length) return changed;
  return [...filings].sort((left, right) => (dateOf(left) < dateOf(right) ? 1 : -1)).slice(0, 1);
}

function summarize({ facts, filing, findings, ledger }: FilingUnderReview): string {
  const count = (status: string): number => facts.filter((fact) => fact.status === status).length;
  const open = findings.filter(({ approved, verdict }) => verdict === 'inconsistent' && approved !== true).length;
  return `${filing}: ${facts.length} facts, ${count('tied')} tied, ${count('approved')} approved, ${ledger.unresolved.length} unresolved, ${open} open findings`;
}

/** The pre-flight packet: everything to know before publishing, the gravest first. */
export function buildPacket(input: PacketInput): Packet {
  const { against, commentary, committed, diagnostics, filings, links, release } = input;
  const linesOf = new Map(filings.map(({ filing, lines }) => [filing, lines]));
  const closely = filingsInQuestion(input);
  const names = closely.length === filings.length ? 'any filing' : closely.map(({ filing }) => filing).join(', ');
  const nothing = committed === undefined ? `Not compared: ${against}.` : `Nothing changed against ${against}.`;
  const sections: readonly Section[] = [
    {
      id: 'reading',
      title: 'Could not be read as it stands',
      none: 'Everything could be read.',
      matters: diagnostics.map((diagnostic) => matterOf(diagnostic, linesOf.get(diagnostic.filing) ?? [])),
    },
    { id: 'findings', title: 'Findings that nobody has decided', none: 'No finding is open.', matters: listFindings(filings) },
    { id: 'release', title: 'Release', none: 'Nothing stands against publishing.', matters: release },
    { id: 'filings', title: 'Filings', none: nothing, matters: committed === undefined ? [] : listFilingChanges(filings, committed) },
    { id: 'facts', title: 'Facts', none: nothing, matters: committed === undefined ? [] : listFactChanges(filings, committed) },
    { id: 'unresolved', title: 'Unresolved numbers', none: `None in ${names}.`, matters: listUnresolved(closely) },
    {
      id: 'missing',
      title: 'In the period before, but not here',
      none: `Nothing in ${names}, or no filing to compare with.`,
      matters: listMissing(closely, filings),
    },
    {
      id: 'outliers',
      title: 'Figures far from those of other periods',
      none: `None in ${names}.`,
      matters: listOutliers(closely, filings),
    },
    { id: 'labels', title: 'Labels without a concept', none: `None in ${names}.`, matters: listUnmapped(closely, filings) },
    { id: 'commentary', title: 'Commentary', none: 'Nothing to say.', matters: commentary },
    {
      id: 'links',
      title: 'Links',
      none:
        links === undefined
          ? 'Not looked at: there is no built site in dist. Run npm run build first.'
          : 'Every link of the built site leads somewhere.',
      matters: links ?? [],
    },
  ];
  return { against, filings: filings.map(summarize), sections };
}
