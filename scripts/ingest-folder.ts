import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Approval } from '#approvals/approval.ts';
import { readApprovals } from '#approvals/read-approvals.ts';
import type { IssuerConcepts } from '#concepts/concept.ts';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import { joinFilings } from '#join-filings.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { type FilingPlace, findFilings } from './find-filings.ts';
import { readSource } from './read-source.ts';
import { renderJson, writeIfChanged } from './write-json.ts';

/** What became of one filing. */
export interface IngestReport {
  readonly filing: string;
  readonly lines: readonly string[];
  readonly ingested: IngestedFiling;
  readonly approvals: readonly Approval[];
}

export interface IngestResult {
  readonly reports: readonly IngestReport[];
  /** Problems with the folder itself and with filings that could not be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths, below the content folder, of generated files that changed. */
  readonly changed: readonly string[];
}

const generated = ['facts', 'findings', 'documents', 'ledger', 'claims', 'tokens'] as const;

/** What content/concepts.yaml says, or what is wrong with it. */
export function readConcepts(content: string): { readonly issuer?: IssuerConcepts; readonly diagnostics: readonly Diagnostic[] } {
  const { parsed, problem } = readYaml(join(content, 'concepts.yaml'), 'content/concepts.yaml');
  if (problem !== undefined) return { diagnostics: [problem] };
  if (parsed === undefined) return { diagnostics: [] };
  const { value, diagnostics } = readIssuerConcepts(parsed);
  return { issuer: value, diagnostics };
}

function fileTexts(ingested: IngestedFiling): Readonly<Record<(typeof generated)[number], string>> {
  const { claims, document, facts, findings, ledger, rounding, tokens } = ingested;
  const { filing } = document;
  return {
    facts: renderJson({ filing, facts }),
    findings: renderJson({ filing, rounding, findings }),
    documents: renderJson({ ...document }),
    ledger: renderJson({ ...ledger }),
    claims: renderJson({ filing, claims }),
    tokens: renderJson({ filing, tokens }),
  };
}

/** Generated files of filings that are no longer there. */
function staleFiles(content: string, filings: ReadonlySet<string>): readonly string[] {
  return generated.flatMap((kind) => {
    const folder = join(content, kind);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    return names.filter((name) => !filings.has(name.slice(0, -'.json'.length))).map((name) => join(kind, name));
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

function ingestPlace(place: FilingPlace, issuer: IssuerConcepts | undefined): IngestReport | Diagnostic {
  const source = readSource(place.source, place.filing);
  if ('problem' in source) return source.problem;
  const { parsed, problem } = readYaml(join(place.folder, 'approvals.yaml'), place.filing);
  const approvals = readApprovals(parsed, place.filing);
  const ingested = ingestFiling({
    filing: place.filing,
    text: source.text,
    sha256: source.sha256,
    approvals: approvals.value,
    ...(issuer === undefined ? {} : { issuer }),
  });
  if (ingested.document.tables.length === 0)
    return makeDiagnostic('I09', place.filing, `source.txt has ${ingested.document.lineCount} lines and not one table.`);
  const diagnostics = [...(problem === undefined ? [] : [problem]), ...approvals.diagnostics, ...ingested.diagnostics];
  return { filing: place.filing, lines: source.text.split('\n'), ingested: { ...ingested, diagnostics }, approvals: approvals.value };
}

/** Reads every filing below a content folder and writes what was read; `dryRun` compares only. */
export function ingestFolder(content: string, dryRun: boolean): IngestResult {
  const found = findFilings(content);
  const concepts = readConcepts(content);
  const diagnostics: Diagnostic[] = [...found.diagnostics, ...concepts.diagnostics];
  const read: IngestReport[] = [];
  const digests = new Map<string, string>();
  for (const place of found.places) {
    const outcome = ingestPlace(place, concepts.issuer);
    if ('code' in outcome) {
      diagnostics.push(outcome);
      continue;
    }
    const twin = digests.get(outcome.ingested.document.sha256);
    if (twin !== undefined) diagnostics.push(makeDiagnostic('I10', place.filing, `The bytes of source.txt are those of ${twin}.`));
    else read.push(outcome);
    digests.set(outcome.ingested.document.sha256, twin ?? place.filing);
  }
  const joined = new Map(joinFilings(read).map((ingested) => [ingested.document.filing, ingested]));
  const reports = read.map((report) => ({ ...report, ingested: joined.get(report.filing) ?? report.ingested }));
  const changed = reports.flatMap(({ filing, ingested }) =>
    Object.entries(fileTexts(ingested)).flatMap(([kind, text]) =>
      writeIfChanged(join(content, kind, `${filing}.json`), text, dryRun) ? [join(kind, `${filing}.json`)] : [],
    ),
  );
  const stale = staleFiles(content, new Set(reports.map((report) => report.filing)));
  if (!dryRun) for (const file of stale) rmSync(join(content, file));
  return { reports, diagnostics, changed: [...changed, ...stale] };
}
