import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diagnosticsOf } from '#diagnostics/diagnostics-of-filing.ts';
import { byPlace, renderDiagnostic } from '#diagnostics/render-diagnostic.ts';
import { describeReading, type IngestReport, ingestFolder } from './ingest-folder.ts';
import { keepReadings } from './keep-readings.ts';
import { runCommand, showProgress } from './terminal.ts';

/**
 * `npm run ingest`: reads every filing that has changed and writes what was read.
 *
 *   --check     compares with the files that are there, writes nothing, and reads everything
 *   --fresh     reads everything
 *   --quiet     errors only, and a line for each filing
 *   --content   another folder than content
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      content: { type: 'string', default: join(process.cwd(), 'content') },
    },
  });
  const kept = values.check || values.fresh ? undefined : keepReadings<IngestReport>(join(process.cwd(), '.cache', 'ingest'));
  const { changed, diagnostics, reports } = await ingestFolder(values.content, values.check, kept, describeReading(showProgress));
  showProgress('');
  const reportOf = new Map(reports.map((report) => [report.filing, report]));
  const shown = [...diagnostics, ...reports.flatMap((report) => diagnosticsOf(report.ingested))].sort(byPlace);
  for (const diagnostic of shown) {
    if (values.quiet && diagnostic.severity !== 'error') continue;
    const report = reportOf.get(diagnostic.filing);
    console.log(`${renderDiagnostic(diagnostic, report?.lines ?? [], report?.file)}\n`);
  }
  for (const report of reports) console.log(summaryLine(report));

  const unreadable = [...diagnostics, ...reports.flatMap(({ ingested }) => ingested.diagnostics)].filter(
    (diagnostic) => diagnostic.severity === 'error',
  );
  if (unreadable.length > 0) {
    console.error(`Filings and files of the content folder with an error: ${unreadable.length}; the others were read.`);
    process.exitCode = 1;
  }
  if (values.check && changed.length > 0) {
    console.error(`The committed files are not what the filings give:\n  ${changed.join('\n  ')}\nRun npm run ingest and commit them.`);
    process.exitCode = 1;
  }
});

function summaryLine({ filing, ingested }: IngestReport): string {
  const { facts, findings, ledger } = ingested;
  const count = (status: string) => facts.filter((fact) => fact.status === status).length;
  const problems = findings.filter((finding) => finding.verdict === 'inconsistent').length;
  return `${filing}: ${facts.length} facts, ${count('tied')} tied, ${count('repaired')} repaired, ${ledger.unresolved.length} unresolved, ${findings.length} findings, ${problems} of them do not agree`;
}
