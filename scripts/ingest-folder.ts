import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Approval } from '#approvals/approval.ts';
import { readApprovals } from '#approvals/read-approvals.ts';
import type { Asked } from '#asked/ask-concepts.ts';
import { describeIssues, stepsOfIssues } from '#collections/broken-collection.ts';
import { filingSettingsSchema } from '#collections/filing-settings-schema.ts';
import type { IssuerConcepts } from '#concepts/concept.ts';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import { joinByRelease } from '#join-filings.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { type FilingSettings, noSettings } from '#model/filing-settings.ts';
import type { SourceText } from '#model/source-text.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { type FilingPlace, findFilings } from './find-filings.ts';
import type { KeptReadings, ReadingInputs } from './keep-readings.ts';
import { readSource } from './read-source.ts';
import { placeProblem, readWritten, type WrittenFile } from './read-written.ts';
import { renderText } from './render-text.ts';
import { belongsTo, type Shard } from './shard.ts';
import { renderJson, writeIfChanged } from './write-json.ts';

/** What became of one filing. */
export interface IngestReport {
  readonly filing: string;
  /** The name of its source, and the lines that places of it count. */
  readonly file: string;
  readonly lines: readonly string[];
  /** The text that its reader made. */
  readonly source: SourceText;
  readonly ingested: IngestedFiling;
  readonly approvals: readonly Approval[];
  readonly settings: FilingSettings;
}

export interface IngestResult {
  readonly reports: readonly IngestReport[];
  /** Problems with the folder itself and with filings that could not be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths, below the content folder, of generated files that changed. */
  readonly changed: readonly string[];
}

const generated = ['facts', 'findings', 'documents', 'ledger', 'claims', 'tokens', 'texts'] as const;
type Generated = (typeof generated)[number];

/** What content/concepts.yaml says, or what is wrong with it. */
export function readConcepts(content: string): { readonly issuer?: IssuerConcepts; readonly diagnostics: readonly Diagnostic[] } {
  const written = readWritten(join(content, 'concepts.yaml'), 'content/concepts.yaml', 'content/concepts.yaml');
  if (written.problem !== undefined) return { diagnostics: [written.problem] };
  if (written.parsed === undefined) return { diagnostics: [] };
  const { value, diagnostics } = readIssuerConcepts(written.parsed);
  // The message begins with the path of the key.
  return { issuer: value, diagnostics: diagnostics.map((each) => placeProblem(each, written, each.message.split(': ', 1)[0] ?? '')) };
}

/** The issuer's currency; undefined where content/issuer.yaml gives none, or is not as it should be, which the build then says. */
function readCurrency(content: string): string | undefined {
  const { parsed } = readWritten(join(content, 'issuer.yaml'), 'content/issuer.yaml', 'content/issuer.yaml');
  const currency = (parsed as { readonly currency?: unknown } | null | undefined)?.currency;
  return typeof currency === 'string' ? currency : undefined;
}

function fileTexts({ ingested, source }: IngestReport): Readonly<Partial<Record<Generated, string>>> {
  const { claims, document, facts, findings, ledger, rounding, tokens } = ingested;
  const { filing } = document;
  return {
    facts: renderJson({ filing, facts }),
    findings: renderJson({ filing, rounding, findings }),
    documents: renderJson({ ...document }),
    ledger: renderJson({ ...ledger }),
    claims: renderJson({ filing, claims }),
    tokens: renderJson({ filing, tokens }),
    ...(source.form === 'text' && source.isAligned !== true ? {} : { texts: renderText(filing, document.sha256, source) }),
  };
}

/** Generated files that nothing gives any more. */
function staleFiles(content: string, given: ReadonlySet<string>): readonly string[] {
  return generated.flatMap((kind) => {
    const folder = join(content, kind);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    return names.map((name) => join(kind, name)).filter((path) => !given.has(path));
  });
}

/** A file that a person writes beside a filing. */
function readBeside({ filing, folder }: FilingPlace, file: string): WrittenFile {
  return readWritten(join(folder, file), `content/filings/${filing}/${file}`, filing);
}

/** What filing.yaml says; nothing of it counts where it is not as its schema says, so that nothing is published too early. */
function readSettings(place: FilingPlace): { readonly settings: FilingSettings; readonly problem?: Diagnostic } {
  const written = readBeside(place, 'filing.yaml');
  const { parsed, problem } = written;
  if (problem !== undefined) return { settings: noSettings, problem };
  if (parsed === undefined || parsed === null) return { settings: noSettings };
  const read = filingSettingsSchema.safeParse(parsed);
  if (read.success) return { settings: read.data };
  const diagnostic = makeDiagnostic('I11', place.filing, `filing.yaml: ${describeIssues(read.error)}`);
  return { settings: noSettings, problem: placeProblem(diagnostic, written, stepsOfIssues(read.error)) };
}

/** A problem with an approval, at its entry: the one that the message counts, or the one that decides about the place that it names. */
function placeDecision(problem: Diagnostic, written: WrittenFile): Diagnostic {
  const entries: readonly unknown[] = Array.isArray(written.parsed) ? written.parsed : [];
  const count = /^Entry (\d+) of/.exec(problem.message)?.[1];
  const at = /^The approval at (\S+) expects/.exec(problem.message)?.[1]?.replace(/:$/, '');
  const index =
    count === undefined
      ? entries.findIndex((entry) => at !== undefined && String((entry as { at?: unknown }).at) === at)
      : Number(count) - 1;
  return index < 0 ? problem : placeProblem(problem, written, [index]);
}

async function ingestPlace(
  place: FilingPlace,
  issuer: IssuerConcepts | undefined,
  currency: string | undefined,
  keptTexts: string | undefined,
): Promise<{ readonly report: IngestReport; readonly asked: Asked } | Diagnostic> {
  const file = basename(place.source);
  const keptText = keptTexts === undefined ? undefined : join(keptTexts, `${place.filing}.json`);
  const read = await readSource(place.source, place.form, place.filing, keptText);
  if ('problem' in read) return read.problem;
  const { sha256, source } = read;
  const written = readBeside(place, 'approvals.yaml');
  const approvals = readApprovals(written.parsed, place.filing);
  const { asked, ...ingested } = ingestFiling({
    filing: place.filing,
    text: source,
    sha256,
    approvals: approvals.value,
    ...(issuer === undefined ? {} : { issuer }),
    ...(currency === undefined ? {} : { currency }),
  });
  if (ingested.document.tables.length === 0)
    return makeDiagnostic('I09', place.filing, `${file} has ${ingested.document.lineCount} lines and not one table.`);
  const settings = readSettings(place);
  const problems = [written.problem, settings.problem].filter((each) => each !== undefined);
  const decisions = [...approvals.diagnostics, ...ingested.diagnostics].map((each) => placeDecision(each, written));
  const diagnostics = [...problems, ...decisions];
  const lines = ('received' in source ? source.received : source.text).split('\n');
  const report = {
    filing: place.filing,
    file,
    lines,
    source,
    ingested: { ...ingested, diagnostics },
    approvals: approvals.value,
    settings: settings.settings,
  };
  return { report, asked };
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'latin1') : '');

/** What a reading depends on; a file that is not there counts as an empty one. */
function inputsOf(place: FilingPlace, content: string, issuer: IssuerConcepts | undefined, currency: string | undefined): ReadingInputs {
  const files = [place.source, join(place.folder, 'approvals.yaml'), join(place.folder, 'filing.yaml')];
  return { own: [...files.map(textOf), currency ?? ''], concepts: textOf(join(content, 'concepts.yaml')), issuer };
}

/** Says which filing is read, as `[2/5] 2026-11-06-1h26-earnings-release …`. */
export function describeReading(say: (text: string) => void): OnFiling {
  return (filing, index, count) => say(`[${index + 1}/${count}] ${filing} …`);
}

/** What reading a content folder hears and asks while it goes on. */
type OnFiling = (filing: string, index: number, count: number) => void;

/** The filings of a folder that were read, or recalled, each by itself. */
interface ReadFilings {
  readonly reports: readonly IngestReport[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readEach(
  content: string,
  dryRun: boolean,
  kept: KeptReadings<IngestReport> | undefined,
  onFiling: OnFiling | undefined,
  isWanted: (filing: string) => boolean,
): Promise<ReadFilings> {
  const found = findFilings(content);
  const places = found.places.filter(({ filing }) => isWanted(filing));
  const concepts = readConcepts(content);
  const currency = readCurrency(content);
  const diagnostics: Diagnostic[] = [...found.diagnostics, ...concepts.diagnostics];
  const reports: IngestReport[] = [];
  for (const [index, place] of places.entries()) {
    onFiling?.(place.filing, index, places.length);
    const inputs = inputsOf(place, content, concepts.issuer, currency);
    const known = kept?.recall(place.filing, inputs);
    const outcome = known ?? (await ingestPlace(place, concepts.issuer, currency, dryRun ? undefined : join(content, 'texts')));
    if ('code' in outcome) diagnostics.push(outcome);
    else if ('asked' in outcome) {
      kept?.keep(place.filing, inputs, outcome.report, outcome.asked);
      reports.push(outcome.report);
    } else reports.push(outcome);
  }
  return { reports, diagnostics };
}

/**
 * Reads the filings of one part of an archive and keeps what was read, so that `ingestFolder` recalls it, here or on another machine with the
 * same files. Writes nothing below the content folder: what filings say of each other is seen where all of them are.
 */
export function readShard(content: string, shard: Shard, kept: KeptReadings<IngestReport>, onFiling?: OnFiling): Promise<ReadFilings> {
  return readEach(content, false, kept, onFiling, (filing) => belongsTo(shard, filing));
}

/** Without filings whose bytes are those of one before. */
function withoutTwins({ diagnostics, reports }: ReadFilings): ReadFilings {
  const first = new Map<string, string>();
  const found: Diagnostic[] = [];
  const apart = reports.filter(({ file, filing, ingested }) => {
    const { sha256 } = ingested.document;
    const twin = first.get(sha256);
    if (twin === undefined) first.set(sha256, filing);
    else found.push(makeDiagnostic('I10', filing, `The bytes of ${file} are those of ${twin}.`));
    return twin === undefined;
  });
  return { reports: apart, diagnostics: [...diagnostics, ...found] };
}

/**
 * Reads every filing below a content folder and writes what was read; `dryRun` compares only, and reads PDFs anew for it. With what was read before,
 * filings that have not changed are not read again. `onFiling` hears of each filing before it is read.
 */
export async function ingestFolder(
  content: string,
  dryRun: boolean,
  kept?: KeptReadings<IngestReport>,
  onFiling?: OnFiling,
): Promise<IngestResult> {
  const { diagnostics, reports: read } = withoutTwins(await readEach(content, dryRun, kept, onFiling, () => true));
  const timed = read.map((report) => ({
    ...report,
    ...(report.settings.publishAfter === undefined ? {} : { publishAfter: report.settings.publishAfter }),
  }));
  const joined = new Map(joinByRelease(timed).map((ingested) => [ingested.document.filing, ingested]));
  const reports = read.map((report) => ({ ...report, ingested: joined.get(report.filing) ?? report.ingested }));
  const given = reports.flatMap((report) =>
    Object.entries(fileTexts(report)).map(([kind, text]) => ({ path: join(kind, `${report.filing}.json`), text })),
  );
  const changed = given.filter(({ path, text }) => writeIfChanged(join(content, path), text, dryRun)).map(({ path }) => path);
  const stale = staleFiles(content, new Set(given.map(({ path }) => path)));
  if (!dryRun) for (const file of stale) rmSync(join(content, file));
  return { reports, diagnostics, changed: [...changed, ...stale] };
}
