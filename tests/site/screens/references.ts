import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, readPng, writePng } from '#tests/site/screens/png.ts';
import type { Box, Theme } from '#tests/site/screens/take-screens.ts';

export const folder = 'tests/site/screens/golden';

/** What the references were made with, and of which page each kind is. */
export interface Manifest {
  readonly platform: string;
  readonly kinds: Readonly<Record<string, { readonly path: string; readonly layout: Readonly<Record<string, readonly Box[]>> }>>;
}

/** `items-one-light.png`, from `items/*`. */
const fileOf = (kind: string, theme: Theme): string => `${kind.replace('/*', '-one').replaceAll(/[^a-z0-9-]+/g, '-')}-${theme}.png`;

export function readManifest(): Manifest {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There are no references below ${folder}. npm run screens makes them.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** The reference of a kind of page; undefined where there is none. */
export function readReference(kind: string, theme: Theme): Picture | undefined {
  const file = join(folder, fileOf(kind, theme));
  return existsSync(file) ? readPng(readFileSync(file)) : undefined;
}

/** Writes a sheet beside the references, or to the place where what differs can be looked at. Gives the path. */
export function writeSheet(to: string, kind: string, theme: Theme, sheet: Picture): string {
  mkdirSync(to, { recursive: true });
  const file = join(to, fileOf(kind, theme));
  writeFileSync(file, writePng(sheet));
  return file;
}

/** Replaces the manifest, one kind on a line, so that a change can be read. */
export function writeManifest({ platform, kinds }: Manifest): void {
  const lines = Object.entries(kinds).map(([kind, each]) => `    ${JSON.stringify(kind)}: ${JSON.stringify(each)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    `{\n  "platform": ${JSON.stringify(platform)},\n  "kinds": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
}

export function clearReferences(): void {
  rmSync(folder, { recursive: true, force: true });
}
