import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '#tests/site/project-copy.ts';
import { readWorkflow, rehearseJob } from '#tests/site/rehearse-workflow.ts';

/** The host of the workflows is not at hand: every command of theirs is run here, in a clone with a remote of its own. */
const filing = 'content/filings/2025-02-07-3q24-earnings-release';
const release = readFileSync('tests/invented/fixtures/01-ifrs-nine-months/source.txt', 'utf8');
const answers = '--yes --name Hoshikawa --ticker 6488 --exchange Tokyo --website https://hoshikawa.example.com/ --fiscal-year-end 03-31';

const values = {
  'github.base_ref': 'main',
  'github.event.repository.visibility': 'private',
  'steps.pages.outputs.origin': 'https://hoshikawa.github.io',
  'steps.pages.outputs.base_path': '/results',
  'inputs.publish_at': '',
};

describe('the workflows', () => {
  const copy = copyProject();
  const remote = mkdtempSync(join(tmpdir(), 'tieout-remote-'));
  afterAll(() => {
    copy.remove();
    rmSync(remote, { recursive: true, force: true });
  });

  const git = (...options: readonly string[]): string => {
    const { status, stderr, stdout } = spawnSync('git', ['-c', 'user.name=A. Reader', '-c', 'user.email=reader@example.com', ...options], {
      cwd: copy.root,
      encoding: 'utf8',
    });
    expect(status, `git ${options.join(' ')}\n${stderr}`).toBe(0);
    return stdout;
  };
  const rehearse = (file: string) => {
    const { jobs } = readWorkflow(file);
    const [job] = Object.values(jobs);
    if (job === undefined) throw new Error(`${file} has no job.`);
    const isDone = (run: string) => run === 'npm ci' || run === 'npm test';
    return rehearseJob(job, { cwd: copy.root, values, isDone });
  };
  const endings = (steps: ReturnType<typeof rehearse>) => steps.map(({ run, status }) => `${status}: ${run.split('\n')[0]}`);

  beforeAll(async () => {
    await copy.run('scripts/init.ts', ...answers.split(' '), '--fiscal-year-named-by', 'start', '--currency', 'JPY');
    cpSync('.gitignore', join(copy.root, '.gitignore'));
    spawnSync('git', ['init', '--bare', '--initial-branch=main', remote]);
    git('init', '--initial-branch=main');
    git('remote', 'add', 'origin', remote);
    git('add', '.', ':!node_modules');
    git('commit', '-m', 'content: a new company');
    git('push', '--set-upstream', 'origin', 'main');
    git('switch', '--create', 'nine-months');
    copy.write(`${filing}/source.txt`, release);
    git('add', 'content');
    git('commit', '-m', 'content: nine months');
    git('push', '--set-upstream', 'origin', 'nine-months');
  }, 120_000);

  test('a pull request without what was read is stopped, with the packet on the page of its run', () => {
    const steps = rehearse('ci.yml');
    expect(endings(steps)).toEqual([
      expect.stringMatching(/^1: npm run --silent check -- --against/),
      expect.stringMatching(/^\d: npm run --silent preview/),
      '0: cat packet.md >> "$GITHUB_STEP_SUMMARY"',
      '1: exit 1',
    ]);
    expect(readFileSync(join(copy.root, 'summary.md'), 'utf8')).toMatch(/P10[\s\S]*npm run ingest/);
  }, 400_000);

  test('Read the filings commits what was read to the branch, and does nothing when there is nothing new', () => {
    expect(endings(rehearse('read.yml'))).toEqual(['0: npm run --silent ingest', expect.stringMatching(/^0: git config/)]);
    expect(git('log', '--format=%an %s', '-1', 'origin/nine-months')).toBe('github-actions[bot] content: as read\n');
    const before = git('rev-parse', 'HEAD');
    rehearse('read.yml');
    expect(git('rev-parse', 'HEAD')).toBe(before);
  }, 120_000);

  test('then the pull request passes, with the packet and the preview', () => {
    rmSync(join(copy.root, 'summary.md'), { force: true });
    const steps = rehearse('ci.yml');
    expect(endings(steps).map((each) => each[0])).toEqual(['0', '0', '0']);
    expect(readFileSync(join(copy.root, 'summary.md'), 'utf8')).toContain('2025-02-07-3q24-earnings-release');
    expect(existsSync(join(copy.root, 'preview.zip'))).toBe(true);
    for (const { output } of steps) expect(output).not.toContain('\u001b');
  }, 400_000);

  test('merged, it is built for the address of the pages, and every link is followed', () => {
    git('switch', 'main');
    git('merge', '--ff-only', 'nine-months');
    const steps = rehearse('deploy.yml');
    expect(endings(steps).map((each) => each[0])).toEqual(['0', '0', '0']);
    const home = readFileSync(join(copy.root, 'dist/index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://hoshikawa.github.io/results/">');
    expect(readFileSync(join(copy.root, 'packet.md'), 'utf8')).toContain('Every link of the built site leads somewhere.');
  }, 400_000);

  test('what nobody has signed is not deployed, and the digest to sign is on the page of the run', () => {
    rmSync(join(copy.root, 'dist'), { recursive: true, force: true });
    rmSync(join(copy.root, 'summary.md'), { force: true });
    const issuer = readFileSync(join(copy.root, 'content/issuer.yaml'), 'utf8');
    copy.write('content/issuer.yaml', `${issuer}signatures: 2\n`);
    expect(endings(rehearse('deploy.yml')).map((each) => each[0])).toEqual(['0', '0', '1', '0']);
    expect(readFileSync(join(copy.root, 'summary.md'), 'utf8')).toMatch(/The site as built has the digest [0-9a-f]{64}, signed by 0 of 2/);
  }, 400_000);
});
