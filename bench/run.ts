import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exponentOf, measureNode, median, type Usage } from './measure.ts';
import { makeSiteFolder } from './site-folder.ts';
import { readStatementPages } from './statement-pages.ts';

/**
 * `npm run bench`: how long reading and building take, beside programs that do less.
 *
 *   --sizes 5,50      filings in the archive, one archive for each size
 *   --rounds 1        runs of each program, interleaved; the middle one counts
 *   --seed 1          another seed, other figures
 *   --notes 400       the newest filing is as long as an annual report: so many notes with a table each
 *   --json            the measurements as JSON
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,50' },
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    notes: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});

type ProgramName = 'ingest' | 'build' | 'bare Node' | 'Eleventy' | 'copy';

interface Measured {
  readonly filings: number;
  readonly pages: number;
  readonly statementPages: number;
  readonly bytes: number;
  readonly usage: Readonly<Record<ProgramName, Usage>>;
}

const project = join(import.meta.dirname, '..');
const memoryDisk = '/dev/shm';
const work = mkdtempSync(join(existsSync(memoryDisk) ? memoryDisk : tmpdir(), 'tieout-bench-'));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
}

function writeBaselineData(folder: string): { readonly statementPages: number } {
  const { bytes, pages } = readStatementPages(join(folder, 'dist'));
  const rows = Buffer.byteLength(JSON.stringify(pages)) / Math.max(1, pages.length);
  const frame = `<style>${'x'.repeat(Math.max(0, Math.round(bytes - rows)))}</style>`;
  writeFileSync(join(folder, 'pages.json'), JSON.stringify({ frame, pages }));
  return { statementPages: pages.length };
}

function measureSize(filings: number): Measured {
  const folder = join(work, String(filings));
  makeSiteFolder(project, folder, filings, Number(values.seed), Number(values.notes));
  const runs: Record<ProgramName, Usage[]> = { ingest: [], build: [], 'bare Node': [], Eleventy: [], copy: [] };
  let statementPages = 0;
  process.env.BENCH_DATA = join(folder, 'pages.json');
  mkdirSync(join(folder, 'empty'));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const name of ['facts', 'findings', 'documents', 'ledger', 'claims', 'tokens', '../dist', '../bare', '../eleventy', '../copy'])
      rmSync(join(folder, 'content', name), { recursive: true, force: true });
    runs.ingest.push(measureNode('scripts/ingest.ts', ['--quiet'], folder));
    runs.build.push(measureNode('scripts/astro.ts', ['build', '--silent'], folder));
    if (round === 0) statementPages = writeBaselineData(folder).statementPages;
    const baselines = join(project, 'bench', 'baselines');
    runs['bare Node'].push(measureNode(join(baselines, 'bare-node.mjs'), ['pages.json', 'bare'], folder));
    runs.Eleventy.push(measureNode(join(baselines, 'eleventy.mjs'), ['empty', 'eleventy'], folder));
    const start = performance.now();
    cpSync(join(folder, 'dist'), join(folder, 'copy'), { recursive: true });
    runs.copy.push({ wall: performance.now() - start, cpu: Number.NaN, memory: Number.NaN });
  }
  const files = filesBelow(join(folder, 'dist'));
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, 'dist', path)).size, 0);
  const usage = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, median(all)])) as Record<ProgramName, Usage>;
  rmSync(folder, { recursive: true, force: true });
  return { filings, pages: files.filter((path) => path.endsWith('.html')).length, statementPages, bytes, usage };
}

function ratio(above: number, below: number): string {
  return Number.isFinite(above / below) ? `${(above / below).toFixed(1)}×` : '–';
}

function report(all: readonly Measured[]): string {
  const heads = ['Filings', 'Pages', 'Statement pages', 'MB', 'Program', 'Wall s', 'CPU s', 'Memory MB', 'CPU ms each', 'CPU to bare Node'];
  const rows = all.flatMap(({ bytes, filings, pages, statementPages, usage }) =>
    (Object.entries(usage) as [ProgramName, Usage][]).map(([name, { cpu, memory, wall }]) => {
      const count = name === 'ingest' ? filings : name === 'build' ? pages : statementPages;
      const figures = [wall / 1000, cpu / 1000].map((seconds) => (Number.isNaN(seconds) ? '–' : seconds.toFixed(2)));
      const size = [String(filings), String(pages), String(statementPages), (bytes / 1e6).toFixed(1)];
      const each = Number.isNaN(cpu) ? '–' : `${(cpu / count).toFixed(1)} a ${name === 'ingest' ? 'filing' : 'page'}`;
      const used = Number.isNaN(memory) ? '–' : memory.toFixed(0);
      return [...size, name, ...figures, used, each, ratio(cpu, usage['bare Node'].cpu)];
    }),
  );
  const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const growth = (['ingest', 'build'] as const).map((name) => {
    const exponent = exponentOf(all.map(({ filings, usage }) => [filings, usage[name].cpu] as const));
    return `${name}: processor time grows with the ${Number.isNaN(exponent) ? '–' : exponent.toFixed(2)} power of the filings`;
  });
  return [table, '', ...growth].join('\n');
}

try {
  const measured = values.sizes.split(',').map((size) => measureSize(Number(size)));
  console.log(values.json ? JSON.stringify({ node: process.version, rounds: Number(values.rounds), measured }, null, 2) : report(measured));
} finally {
  rmSync(work, { recursive: true, force: true });
}
