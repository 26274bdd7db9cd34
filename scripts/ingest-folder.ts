import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Approval } from '#approvals/approval.ts';
import { readApprovals } from '#approvals/read-approvals.ts';
import { describeIssues } from '#collections/broken-collection.ts';
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
import { type KeptReadings, keepReadings } from './keep-readings.ts';
import { readSource } from './read-source.ts';
import { renderText } from './render-text.ts';
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
  const { parsed, problem } = readYaml(join(content, 'concepts.yaml'), 'content/concepts.yaml');
  if (problem !== undefined) return { diagnostics: [problem] };
  if (parsed === undefined) return { diagnostics: [] };
  const { value, diagnostics } = readIssuerConcepts(parsed);
  return { issuer: value, diagnostics };
}

/** The issuer's currency; undefined where content/issuer.yaml gives none, or is not as it should be, which the build then says. */
function readCurrency(content: string): string | undefined {
  const { parsed } = readYaml(join(content, 'issuer.yaml'), 'content/issuer.yaml');
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

/** A file of YAML, parsed; undefined where it does not exist, or the problem with it. */
function readYaml(path: string, name: string): { readonly parsed?: unknown; readonly problem?: Diagnostic } {
  if (!existsSync(path)) return {};
  try {
    return { parsed: parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return { problem: makeDiagnostic('I11', name, `${basename(path)}: ${error instanceof Error ? error.message.trim() : String(error)}`) };
  }
}

/** What filing.yaml says; nothing of it counts where it is not as its schema says, so that nothing is published too early. */
function readSettings(place: FilingPlace): { readonly settings: FilingSettings; readonly problem?: Diagnostic } {
  const { parsed, problem } = readYaml(join(place.folder, 'filing.yaml'), place.filing);
  if (problem !== undefined) return { settings: noSettings, problem };
  if (parsed === undefined || parsed === null) return { settings: noSettings };
  const read = filingSettingsSchema.safeParse(parsed);
  if (read.success) return { settings: read.data };
  return { settings: noSettings, problem: makeDiagnostic('I11', place.filing, `filing.yaml: ${describeIssues(read.error)}`) };
}

async function ingestPlace(
  place: FilingPlace,
  issuer: IssuerConcepts | undefined,
  currency: string | undefined,
  keptTexts: string | undefined,
): Promise<IngestReport | Diagnostic> {
  const file = basename(place.source);
  const keptText = keptTexts === undefined ? undefined : join(keptTexts, `${place.filing}.json`);
  const read = await readSource(place.source, place.form, place.filing, keptText);
  if ('problem' in read) return read.problem;
  const { sha256, source } = read;
  const { parsed, problem } = readYaml(join(place.folder, 'approvals.yaml'), place.filing);
  const approvals = readApprovals(parsed, place.filing);
  const ingested = ingestFiling({
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
  const problems = [problem, settings.problem].filter((each) => each !== undefined);
  const diagnostics = [...problems, ...approvals.diagnostics, ...ingested.diagnostics];
  const lines = ('received' in source ? source.received : source.text).split('\n');
  return {
    filing: place.filing,
    file,
    lines,
    source,
    ingested: { ...ingested, diagnostics },
    approvals: approvals.value,
    settings: settings.settings,
  };
}

/** The bytes that a reading depends on; a file that is not there counts as an empty one. */
function inputsOf({ folder, source }: FilingPlace, content: string): readonly string[] {
  const files = [
    source,
    join(folder, 'approvals.yaml'),
    join(folder, 'filing.yaml'),
    join(content, 'concepts.yaml'),
    join(content, 'issuer.yaml'),
  ];
  return files.map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : ''));
}

/**
 * Reads every filing below a content folder and writes what was read; `dryRun` compares only, and reads PDFs anew for it. With a folder for what was read before,
 * filings that have not changed are not read again.
 */
export async function ingestFolder(content: string, dryRun: boolean, memory?: string): Promise<IngestResult> {
  const kept: KeptReadings<IngestReport> | undefined = memory === undefined ? undefined : keepReadings(memory);
  const found = findFilings(content);
  const concepts = readConcepts(content);
  const currency = readCurrency(content);
  const diagnostics: Diagnostic[] = [...found.diagnostics, ...concepts.diagnostics];
  const read: IngestReport[] = [];
  const digests = new Map<string, string>();
  for (const place of found.places) {
    const inputs = kept === undefined ? [] : inputsOf(place, content);
    const known = kept?.recall(place.filing, inputs);
    const outcome = known ?? (await ingestPlace(place, concepts.issuer, currency, dryRun ? undefined : join(content, 'texts')));
    if ('code' in outcome) {
      diagnostics.push(outcome);
      continue;
    }
    if (known === undefined) kept?.keep(place.filing, inputs, outcome);
    const twin = digests.get(outcome.ingested.document.sha256);
    if (twin !== undefined) diagnostics.push(makeDiagnostic('I10', place.filing, `The bytes of ${outcome.file} are those of ${twin}.`));
    else read.push(outcome);
    digests.set(outcome.ingested.document.sha256, twin ?? place.filing);
  }
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
