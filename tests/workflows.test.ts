import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWorkflow, type Workflow, type WorkflowJob } from '#tests/site/rehearse-workflow.ts';

/** A job that runs once for each part of an archive. */
type MatrixJob = WorkflowJob & { readonly strategy?: { readonly matrix: { readonly part: readonly number[] } } };

const files = readdirSync('.github/workflows').sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(({ steps }) => steps);

/** What a workflow may ask for beside reading the repository, and which does. */
const rights: Readonly<Record<string, readonly string[]>> = {
  'deploy.yml': ['contents: read', 'id-token: write', 'pages: read', 'pages: write'],
  'read.yml': ['contents: write'],
};

describe.each(files)('%s', (file) => {
  const workflow = readWorkflow(file);
  const text = readFileSync(`.github/workflows/${file}`, 'utf8');

  test('has only what a workflow may have', () => {
    const known = ['name', 'on', 'permissions', 'concurrency', 'jobs'];
    expect(Object.keys(workflow).filter((key) => !known.includes(key))).toEqual([]);
    const ofJob = ['if', 'needs', 'runs-on', 'timeout-minutes', 'permissions', 'environment', 'steps'];
    expect(jobsOf(workflow).flatMap((job) => Object.keys(job).filter((key) => !ofJob.includes(key)))).toEqual([]);
    const ofStep = ['name', 'id', 'if', 'uses', 'with', 'run', 'env', 'continue-on-error'];
    expect(stepsOf(workflow).flatMap((step) => Object.keys(step).filter((key) => !ofStep.includes(key)))).toEqual([]);
  });

  test('each step runs a command or an action of a stated version, each job ends some time', () => {
    for (const { run, uses } of stepsOf(workflow)) {
      expect([run, uses].filter((each) => each !== undefined).length).toBe(1);
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    }
    for (const job of jobsOf(workflow)) expect([job['runs-on'], job['timeout-minutes']]).toEqual(['ubuntu-latest', expect.any(Number)]);
  });

  test('has no more rights than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const asked = jobsOf(workflow).flatMap(({ permissions = {} }) =>
      Object.entries(permissions).map(([name, right]) => `${name}: ${right}`),
    );
    expect([...new Set(asked)].sort()).toEqual(rights[file] ?? []);
  });

  test('no expression stands in a command, where what others wrote could be run', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  test('every job, step and script that it names is there', () => {
    const names = Object.keys(workflow.jobs);
    for (const { needs } of jobsOf(workflow)) if (needs !== undefined) expect(names).toContain(needs);
    const ids = stepsOf(workflow).flatMap(({ id }) => id ?? []);
    for (const [, id = ''] of text.matchAll(/steps\.(\w+)\./g)) expect(ids).toContain(id);
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, path = ''] of text.matchAll(/hashFiles\('(\.github[^']+)'\)/g)) expect(existsSync(path)).toBe(true);
  });

  test('every option of a command is one of its script', () => expectKnownOptions(text));
});

/** Every option that a text gives to a script is one that the script reads. */
function expectKnownOptions(text: string): void {
  for (const [, script = '', options = ''] of text.matchAll(/npm run (?:--silent )?([\w-]+) -- ([^\n]*)/g)) {
    const source = readFileSync(scripts[script]?.replace(/^node /, '') ?? '', 'utf8');
    for (const [, option = ''] of options.matchAll(/--([a-z-]+)/g)) expect(source).toMatch(new RegExp(`\\b${option}: \\{ type:`));
  }
}

test('the example of a matrix reads every part, brings all together and merges', () => {
  const text = readFileSync('docs/large-archives.md', 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expectKnownOptions(text);
  const { jobs } = parse(example) as { readonly jobs: Readonly<Record<string, MatrixJob>> };
  const { merge, read } = jobs as { readonly merge: MatrixJob; readonly read: MatrixJob };
  const parts = read.strategy?.matrix.part ?? [];
  expect(read.steps.flatMap(({ run = '' }) => run)).toContain(`npm run --silent ingest -- --quiet --shard "$PART/${parts.length}"`);
  expect(parts).toEqual(parts.map((_, index) => index + 1));
  const pathOf = (job: MatrixJob, action: string) => job.steps.find(({ uses }) => uses?.startsWith(action))?.with?.path;
  expect(pathOf(merge, 'actions/download-artifact')).toBe(pathOf(read, 'actions/upload-artifact'));
  expect(merge.needs).toBe('read');
  expect(merge.steps.flatMap(({ run = '' }) => run)).toContain('npm run --silent ingest -- --quiet --merge');
});
