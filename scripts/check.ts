import { join } from 'node:path';
import { diagnosticsOf } from '#diagnostics/diagnostics-of-filing.ts';
import { byPlace, renderDiagnostic } from '#diagnostics/render-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { ingestFolder } from './ingest-folder.ts';

const { changed, diagnostics, reports } = ingestFolder(join(process.cwd(), 'content'), true);
const linesOf = new Map(reports.map((report) => [report.filing, report.lines]));

/** Findings without agreement that nobody has approved: they are published as disputed, but must be known before. */
const open = reports.flatMap(({ ingested }) => {
  const findings = ingested.findings.filter((finding) => finding.approved !== true);
  return diagnosticsOf({ ...ingested, findings, ledger: { ...ingested.ledger, repairs: [], phantoms: [], unresolved: [] } });
});

function isStopping(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' || /^[TSCDFN]\d\d$/.test(diagnostic.code);
}

const shown = [...diagnostics, ...open].sort(byPlace);
for (const diagnostic of shown) console.log(`${renderDiagnostic(diagnostic, linesOf.get(diagnostic.filing) ?? [])}\n`);
for (const { filing, ingested } of reports) {
  const labels = new Set(ingested.facts.filter((fact) => fact.concept === undefined).map((fact) => `${fact.statement} ${fact.label}`));
  console.log(
    `${filing}: ${ingested.ledger.unresolved.length} unresolved, ${ingested.ledger.repairs.length} repairs, ${labels.size} labels without a concept`,
  );
}
if (changed.length > 0)
  console.error(`The committed files are not what the filings give:\n  ${changed.join('\n  ')}\nRun npm run ingest and commit them.`);
const stopping = shown.filter(isStopping).length;
if (stopping > 0)
  console.error(
    `${stopping} matters must be settled before publishing: correct the reader or the content, or approve what is an error of the document in approvals.yaml.`,
  );
if (stopping > 0 || changed.length > 0) process.exitCode = 1;
