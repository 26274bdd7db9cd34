import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a program took. */
export interface Usage {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of processor time, all threads. */
  readonly cpu: number;
  /** Most memory at once, in megabytes. */
  readonly memory: number;
}

const reporter = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/** Runs a Node program to its end. Throws with its output where it fails: a benchmark of a failure is worth nothing. */
export function measureNode(program: string, options: readonly string[], folder: string): Usage {
  const report = join(folder, 'usage.json');
  rmSync(report, { force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_USAGE: report };
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', reporter, program, ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - start;
  if (status !== 0 || !existsSync(report)) throw new Error(`${program} ended with ${status}:\n${stdout}\n${stderr}`.slice(0, 4000));
  const { cpu, memory } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; memory: number };
  return { wall, cpu: cpu / 1000, memory: memory / 1024 };
}

/** The middle one of several runs, each figure for itself. */
export function median(runs: readonly Usage[]): Usage {
  const middle = (read: (usage: Usage) => number): number => runs.map(read).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu), memory: middle(({ memory }) => memory) };
}

/** How time grows with size: 1 where twice the filings take twice the time. Least squares over the logarithms of all sizes. */
export function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (place: 0 | 1): number => logs.reduce((sum, point) => sum + point[place], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const below = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return below === 0 ? Number.NaN : above / below;
}
