import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseIsoDate } from '#model/period.ts';
import { takeSnapshot } from '#preflight/compare-published.ts';
import { ingestFolder } from './ingest-folder.ts';
import { runCommand, UserError } from './terminal.ts';
import { renderJson } from './write-json.ts';

/** `npm run published -- 2026-11-06`: records what is published on a day, so that a later change of a figure is noticed and said. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [date = ''] = positionals;
  if (parseIsoDate(date) === undefined) throw new UserError('Name the day of publication: npm run published -- 2026-11-06');
  const { reports } = await ingestFolder(join(process.cwd(), 'content'), true);
  const open = reports.filter(({ settings }) => settings.publishAfter === undefined);
  const snapshot = takeSnapshot(
    open.map(({ filing, ingested }) => ({ filing, ...ingested })),
    date,
  );
  writeFileSync(join('content', 'published.json'), renderJson({ ...snapshot }));
  console.log(`content/published.json says what is published on ${date}: ${open.length} filings. Commit it.`);
});
