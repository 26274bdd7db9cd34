import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from './archive/write-archive.ts';

const copied = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'] as const;

/** Makes a folder that is this project with an invented archive for content. The packages are linked, the rest is copied. */
export function makeSiteFolder(project: string, folder: string, filings: number, seed: number, notes = 0): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of copied.filter((each) => existsSync(join(project, each))))
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeArchive(join(folder, 'content'), filings, seed, notes);
}
