import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A step of a workflow, as much of it as there is to rehearse. */
export interface WorkflowStep {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly 'continue-on-error'?: boolean;
}

export interface WorkflowJob {
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow {
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export const readWorkflow = (file: string): Workflow => parse(readFileSync(join('.github/workflows', file), 'utf8')) as Workflow;

/** What became of a step that was run. */
export interface RehearsedStep {
  readonly run: string;
  readonly status: number | null;
  readonly output: string;
}

/** Values of expressions, and how a step that failed before counts. */
export interface Stage {
  readonly cwd: string;
  /** `github.base_ref` → `main` */
  readonly values: Readonly<Record<string, string>>;
  /** Steps that this machine has done already, or that would start these tests again. */
  readonly isDone: (run: string) => boolean;
}

function fill(text: string, values: Stage['values']): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`Nobody says what ${expression} is.`);
    return value;
  });
}

/** Whether a step is reached: the conditions that these workflows have, and no others. */
function isReached(condition: string | undefined, failed: boolean, outcomes: ReadonlyMap<string, string>, cwd: string): boolean {
  if (condition === undefined) return !failed;
  return condition.split(' && ').every((part) => {
    const outcome = /^steps\.(\w+)\.outcome != 'success'$/.exec(part)?.[1];
    const file = /^hashFiles\('([^']+)'\) != ''$/.exec(part)?.[1];
    if (part === 'always()') return true;
    if (part === 'failure()') return failed;
    if (outcome !== undefined) return !failed && outcomes.get(outcome) !== 'success';
    if (file !== undefined) return existsSync(join(cwd, file));
    throw new Error(`Nobody says when “${part}” holds.`);
  });
}

/** Runs every `run` step of a job in a folder, in the shell and the order of the host, and says how each ended. */
export function rehearseJob({ steps }: WorkflowJob, { cwd, isDone, values }: Stage): readonly RehearsedStep[] {
  const outcomes = new Map<string, string>();
  const rehearsed: RehearsedStep[] = [];
  let failed = false;
  for (const step of steps) {
    if (step.run === undefined || isDone(step.run) || !isReached(step.if, failed, outcomes, cwd)) continue;
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text, values)]));
    // Nothing of the tests' own environment: a host has none of it.
    const { HOME, PATH } = process.env;
    const env = { HOME, PATH, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), ...own };
    const { status, stderr, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd,
      env,
      encoding: 'utf8',
    });
    rehearsed.push({ run: step.run.trim(), status, output: stdout + stderr });
    if (step.id !== undefined) outcomes.set(step.id, status === 0 ? 'success' : 'failure');
    if (status !== 0 && step['continue-on-error'] !== true) failed = true;
  }
  return rehearsed;
}
