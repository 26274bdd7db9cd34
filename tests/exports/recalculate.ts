import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The LibreOffice that this machine has; undefined where it has none. */
export function findOffice(): string | undefined {
  const inPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').map((folder) => join(folder, 'soffice'));
  return [...inPath, '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((place) => existsSync(place));
}

/** A workbook without what its formulas came to, so that nobody can show a result without calculating it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet'))) {
    const markup = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(markup.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/**
 * Opens workbooks in LibreOffice, which calculates what has no result, and gives them back as it saves them. Throws with its words where it gives one
 * back less.
 */
export function recalculate(office: string, workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-office-'));
  try {
    const names = Array.from(workbooks.keys(), (path, index) => [path, `${index}.xlsx`] as const);
    mkdirSync(join(folder, 'in'));
    for (const [path, name] of names) writeFileSync(join(folder, 'in', name), workbooks.get(path) ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map(([, name]) => join(folder, 'in', name));
    const { stdout, stderr } = spawnSync(
      office,
      [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...files],
      { encoding: 'utf8', timeout: 120_000 },
    );
    const lost = names.filter(([, name]) => !existsSync(join(folder, 'out', name))).map(([path]) => path);
    if (lost.length > 0) throw new Error(`LibreOffice did not save ${lost.join(', ')}: ${stdout}${stderr}`);
    return new Map(names.map(([path, name]) => [path, new Uint8Array(readFileSync(join(folder, 'out', name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
