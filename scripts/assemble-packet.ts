import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIssuer } from '#collections/read-issuer.ts';
import { readOwnCorrections } from '#collections/read-own-corrections.ts';
import { readPublished } from '#collections/read-published.ts';
import { readSignatures } from '#collections/signatures.ts';
import { buildPacket } from '#preflight/build-packet.ts';
import { checkSignatures } from '#preflight/check-signatures.ts';
import { compareControl } from '#preflight/compare-control.ts';
import { comparePublished } from '#preflight/compare-published.ts';
import type { FilingUnderReview } from '#preflight/filing-under-review.ts';
import { listAudiences } from '#preflight/list-audiences.ts';
import { listEmbargoes } from '#preflight/list-embargoes.ts';
import { makeMatter } from '#preflight/make-matter.ts';
import type { Matter, Packet } from '#preflight/packet.ts';
import { listPeriods } from '#series/periods.ts';
import { checkCommentaryFiles } from './check-commentary-files.ts';
import { digestSite } from './digest-site.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { describeReading, type IngestReport, type IngestResult, ingestFolder } from './ingest-folder.ts';
import type { KeptReadings } from './keep-readings.ts';
import { readCommitted } from './read-committed.ts';
import { reviewCommentary } from './review-commentary.ts';
import { reviewWritten } from './review-written.ts';

export interface PacketRequest {
  /** The commit that the content is compared with. */
  readonly revision: string;
  /** Filings to look at closely; without any, those that changed. */
  readonly named: readonly string[];
  /** Whether every filing is looked at closely. */
  readonly isWhole: boolean;
  /** The folder of a built site, whose links are followed. */
  readonly site: string;
  /** What was read before, where something was. */
  readonly kept?: KeptReadings<IngestReport>;
  /** Hears of each step before it is done. */
  readonly onStep?: (text: string) => void;
}

/** What a control.csv beside a filing says against it. */
function compareControls(filings: readonly FilingUnderReview[]): readonly Matter[] {
  return filings.flatMap((filing) => {
    const path = join('content', 'filings', filing.filing, 'control.csv');
    return existsSync(path) ? compareControl(filing, readFileSync(path, 'utf8')) : [];
  });
}

/** What was published last and is another figure now. */
function comparePast(filings: readonly FilingUnderReview[]): readonly Matter[] {
  const published = readPublished();
  return published === undefined ? [] : comparePublished(filings, published, readOwnCorrections());
}

function listStale({ changed }: IngestResult): readonly Matter[] {
  return changed.map((file) => makeMatter('P10', `content/${file}`, 'The file is not what the filings give.'));
}

/** Commentary is checked against the generated files; where those are stale or broken, the reading has said so already. */
async function lookAtCommentary(result: IngestResult): Promise<readonly Matter[]> {
  if (result.reports.length === 0) return [];
  const own = listPeriods().filter((period) => period.own.length > 0);
  return reviewCommentary(
    await checkCommentaryFiles(),
    own.map(({ slug }) => slug),
  );
}

/** Reads the content of the working folder and gathers everything that should be known before it is published. Nothing is written. */
export async function assemblePacket({ isWhole, kept, named, onStep = () => {}, revision, site }: PacketRequest): Promise<Packet> {
  const root = process.cwd();
  const result = await ingestFolder(join(root, 'content'), true, kept, describeReading(onStep));
  onStep(`Comparing with ${revision} …`);
  const committed = readCommitted(root, revision);
  const { signatures: wanted } = readIssuer();
  const filings = result.reports.map(({ filing, ingested, lines }) => ({ filing, lines, ...ingested }));
  onStep('Checking commentary and links …');
  return buildPacket({
    filings,
    diagnostics: [...result.diagnostics, ...result.reports.flatMap(({ ingested }) => ingested.diagnostics)],
    committed: 'filings' in committed ? committed.filings : undefined,
    against: 'filings' in committed ? revision : committed.reason,
    named: isWhole ? result.reports.map(({ filing }) => filing) : named,
    commentary: await lookAtCommentary(result),
    links: findBrokenLinks(site),
    release: [
      ...listStale(result),
      ...(result.reports.length > 0 && result.changed.length === 0 ? reviewWritten() : []),
      ...compareControls(filings),
      ...comparePast(filings),
      ...checkSignatures(wanted === 0 || !existsSync(join(site, 'index.html')) ? undefined : digestSite(site), readSignatures(), wanted),
      ...listAudiences(filings, readIssuer().findings),
      ...listEmbargoes(result.reports, process.env.REPOSITORY_VISIBILITY),
    ],
  });
}
