import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { operators } from './operators.ts';
import { readSources } from './read-sources.ts';
import { runMutations, type Trial, tiedFacts } from './run-mutations.ts';
import { summarize, writeTable } from './summarize.ts';

/** What one process found out about one filing. */
interface Report {
  readonly filing: string;
  readonly facts: number;
  readonly tied: number;
  readonly trials: readonly Trial[];
}

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    operator: { type: 'string' },
    filing: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

function reportOn(filing: string): Report {
  const source = readSources(values.content).find((each) => each.filing === filing);
  if (source === undefined) return { filing, facts: 0, tied: 0, trials: [] };
  const chosen = operators.filter(({ name }) => values.operator === undefined || name.startsWith(values.operator));
  const wanted = chosen.map((operator) => [operator, Number(values.count)] as const);
  return { filing, ...tiedFacts(source), trials: runMutations(source, wanted, values.seed) };
}

/** One process for each filing. */
function runApart(filing: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2), '--filing', filing]);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.pipe(process.stderr);
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Report));
  });
}

if (values.filing !== undefined) {
  process.stdout.write(JSON.stringify(reportOn(values.filing)));
} else {
  const reports = await Promise.all(readSources(values.content).map(({ filing }) => runApart(filing)));
  const trials = operators.flatMap(({ name }) => reports.flatMap((report) => report.trials.filter(({ operator }) => operator === name)));
  const lines = [writeTable(summarize(trials)), ''];
  for (const { filing, facts, tied } of reports)
    lines.push(`${filing}: ${tied} of ${facts} facts under a tie (${((100 * tied) / facts).toFixed(1)} %)`);
  const [facts, tied] = [reports.reduce((sum, report) => sum + report.facts, 0), reports.reduce((sum, report) => sum + report.tied, 0)];
  lines.push(`all filings: ${tied} of ${facts} (${((100 * tied) / facts).toFixed(1)} %)`);
  if (values.misses) {
    for (const { fate, isTied, operator, filing, note } of trials) {
      if (fate === 'missed' || fate === 'wrongly repaired')
        lines.push(`${fate}${isTied ? ' (tied)' : ''}: ${operator}, ${filing}: ${note}`);
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
