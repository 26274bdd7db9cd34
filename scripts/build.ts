import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { momentPattern } from '#collections/filing-settings-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { runCommand, UserError } from './terminal.ts';
import { watchBuild } from './watch-build.ts';

/**
 * `npm run build`: reads the filings and builds the site into `dist`. Filings whose `publish_after` is not reached stay out.
 *
 *   --at <moment>        the moment for which the site is built: 2026-11-06T15:00+09:00; PUBLISH_AT in the environment says the same
 *   --outDir <folder>    another folder than dist
 *   --quiet              print errors only
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      at: { type: 'string' },
      outDir: { type: 'string', default: 'dist' },
      quiet: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
    },
  });
  if (values.at !== undefined && !momentPattern.test(values.at))
    throw new UserError(`“${values.at}” is not a moment with its time zone. Write it as 2026-11-06T15:00+09:00.`);
  const env = { ...process.env, ...(values.at === undefined ? {} : { PUBLISH_AT: values.at }) };
  readIssuer();
  const ingested = spawnSync(process.execPath, ['scripts/ingest.ts', ...(values.quiet ? ['--quiet'] : [])], { stdio: 'inherit', env });
  process.exitCode = ingested.status === 0 ? await watchBuild(values.outDir, env, values.quiet) : (ingested.status ?? 1);
});
