import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diagnosticsOf } from '#diagnostics/diagnostics-of-filing.ts';
import { byPlace, renderDiagnostic } from '#diagnostics/render-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { describeReading, type IngestReport, ingestFolder, readShard } from './ingest-folder.ts';
import { keepReadings, onlyRecalled } from './keep-readings.ts';
import { parseShard, type Shard } from './shard.ts';
import { runCommand, showProgress, UserError } from './terminal.ts';

/**
 * `npm run ingest`: reads every filing that has changed and writes what was read.
 *
 *   --check     compares with the files that are there, writes nothing, and reads everything
 *   --fresh     reads everything
 *   --quiet     errors only, and a line for each filing
 *   --content   another folder than content
 *   --shard     reads one part of a large archive, `2/4`, into `.cache/ingest` and writes nothing else
 *   --merge     writes what the parts have read; a filing that none of them has read is an error
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      content: { type: 'string', default: join(process.cwd(), 'content') },
      shard: { type: 'string' },
      merge: { type: 'boolean', default: false },
    },
  });
  const memory = join(process.cwd(), '.cache', 'ingest');
  const onFiling = describeReading(showProgress);
  const shard = readShardOption(values);
  if (shard !== undefined) {
    const { diagnostics, reports } = await readShard(values.content, shard, keepReadings<IngestReport>(memory), onFiling);
    report(diagnostics, reports, values.quiet);
    return;
  }
  const known = values.check || values.fresh ? undefined : keepReadings<IngestReport>(memory);
  const kept = known !== undefined && values.merge ? onlyRecalled(known, refuseUnread) : known;
  const { changed, diagnostics, reports } = await ingestFolder(values.content, values.check, kept, onFiling);
  report(diagnostics, reports, values.quiet);
  if (values.check && changed.length > 0) {
    console.error(`The committed files are not what the filings give:\n  ${changed.join('\n  ')}\nRun npm run ingest and commit them.`);
    process.exitCode = 1;
  }
});

interface ShardOptions {
  readonly check: boolean;
  readonly fresh: boolean;
  readonly merge: boolean;
  readonly shard?: string | undefined;
}

function readShardOption({ check, fresh, merge, shard: text }: ShardOptions): Shard | undefined {
  const isAlone = [check, fresh, merge, text !== undefined].filter(Boolean).length < 2;
  if ((merge || text !== undefined) && !isAlone)
    throw new UserError('--shard and --merge go with neither each other nor --check or --fresh.');
  const shard = text === undefined ? undefined : parseShard(text);
  if (text !== undefined && shard === undefined)
    throw new UserError(`“${text}” is no part of an archive. The second of four parts is 2/4.`);
  return shard;
}

function refuseUnread(filing: string): never {
  throw new UserError(
    `No part has read ${filing} with these files and this version of the reader. Run its part again with --shard, and bring all of .cache/ingest together.`,
  );
}

/** Says what was read; filings that could not be end the command with 1. */
function report(diagnostics: readonly Diagnostic[], reports: readonly IngestReport[], isQuiet: boolean): void {
  showProgress('');
  const reportOf = new Map(reports.map((each) => [each.filing, each]));
  const shown = [...diagnostics, ...reports.flatMap(({ ingested }) => diagnosticsOf(ingested))].sort(byPlace);
  for (const diagnostic of shown) {
    if (isQuiet && diagnostic.severity !== 'error') continue;
    const known = reportOf.get(diagnostic.filing);
    console.log(`${renderDiagnostic(diagnostic, known?.lines ?? [], known?.file)}\n`);
  }
  for (const each of reports) console.log(summaryLine(each));
  const unreadable = [...diagnostics, ...reports.flatMap(({ ingested }) => ingested.diagnostics)].filter(
    (diagnostic) => diagnostic.severity === 'error',
  );
  if (unreadable.length > 0) {
    console.error(`Filings and files of the content folder with an error: ${unreadable.length}; the others were read.`);
    process.exitCode = 1;
  }
}

function summaryLine({ filing, ingested }: IngestReport): string {
  const { facts, findings, ledger } = ingested;
  const count = (status: string) => facts.filter((fact) => fact.status === status).length;
  const problems = findings.filter((finding) => finding.verdict === 'inconsistent').length;
  return `${filing}: ${facts.length} facts, ${count('tied')} tied, ${count('repaired')} repaired, ${ledger.unresolved.length} unresolved, ${findings.length} findings, ${problems} of them do not agree`;
}
