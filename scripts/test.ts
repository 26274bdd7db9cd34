import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { siteBuilds } from '#scripts/site-builds.ts';
import { addTallies, nothing, oneFailed, onePassed, type Tally, tallyReport, type VitestReport } from '#scripts/tally.ts';
import { toolPath } from '#scripts/tool-path.ts';

/**
 * `npm test`: everything that must hold, in order. A tool counts as one test, Vitest as many as it has. A step that fails does not stop
 * the later ones, but the browser needs both builds. `npm test -- unit site` runs the steps whose names begin so.
 */
const steps: readonly (readonly [name: string, run: () => Tally])[] = [
  ['lint', () => runTool(toolPath('@biomejs/biome', 'biome'), ['check', '--error-on-warnings'])],
  ['types of pages', () => runTool('scripts/astro.ts', ['check'])],
  ['types', () => runTool(toolPath('typescript', 'tsc'), [])],
  ['types of pure folders', () => runTool(toolPath('typescript', 'tsc'), ['-p', 'tsconfig.pure.json'])],
  ['unit', () => runVitest('unit')],
  ['ingest', () => runTool('scripts/ingest.ts', ['--check'])],
  ...siteBuilds.map(({ base, folder }) => [`build at ${base}`, () => buildSite(base, folder)] as const),
  ['site', () => (siteBuilds.every(({ folder }) => existsSync(folder)) ? runVitest('site') : notBuilt())],
];

const asked = process.argv.slice(2);
const chosen = steps.filter(([name]) => asked.length === 0 || asked.some((word) => name.startsWith(word)));
const total = chosen.map(([name, run], index) => runStep(`[${index + 1}/${chosen.length}] ${name}`, run)).reduce(addTallies, nothing);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function runStep(title: string, run: () => Tally): Tally {
  console.log(`\n${title}`);
  const start = performance.now();
  const tally = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = tally.skipped === 0 ? '' : `, ${tally.skipped} skipped`;
  console.log(`${title}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)`);
  return tally;
}

function runTool(file: string, options: readonly string[], settings: Readonly<Record<string, string>> = {}): Tally {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const { status } = spawnSync(process.execPath, [file, ...options], { stdio: 'inherit', env });
  return status === 0 ? onePassed : oneFailed;
}

/** Builds the site for one base path. The folder is gone when the build fails, so that nothing is tested that was not built now. */
function buildSite(base: string, folder: string): Tally {
  rmSync(folder, { recursive: true, force: true });
  const tally = runTool('scripts/astro.ts', ['build', '--silent', '--outDir', folder], { BASE: base });
  if (tally.failed > 0) rmSync(folder, { recursive: true, force: true });
  return tally;
}

function runVitest(project: string): Tally {
  const output = `.cache/test/${project}.json`;
  mkdirSync('.cache/test', { recursive: true });
  rmSync(output, { force: true });
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${output}`];
  runTool(toolPath('vitest', 'vitest'), ['run', '--project', project, '--update=none', ...reporters]);
  if (!existsSync(output)) return oneFailed;
  return tallyReport(JSON.parse(readFileSync(output, 'utf8')) as VitestReport);
}

function notBuilt(): Tally {
  console.error('The site is not built, so there is nothing to open in a browser.');
  return oneFailed;
}
