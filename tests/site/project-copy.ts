import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a command said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of the project in a folder of its own, so that a test may add to it and build it. */
export interface ProjectCopy {
  readonly root: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Runs a script of the project in the copy with the Node that runs the tests. */
  readonly run: (script: string, ...options: readonly string[]) => Promise<Outcome>;
  readonly remove: () => void;
}

const parts = ['src', 'scripts', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json', 'tsconfig.pure.json'];

/** Copies what a publisher has: sources, content and settings, with the packages of this folder. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'tieout-'));
  for (const part of parts.filter((each) => existsSync(each))) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    run: (script, ...options) => run(root, [script, ...options]),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function run(cwd: string, options: readonly string[]): Promise<Outcome> {
  const { BASE: _, ...env } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, options, { cwd, env: { ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(String(chunk)));
    child.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)));
    child.on('error', fail);
    child.on('close', (status) => done({ status, output: said.join('') }));
  });
}
