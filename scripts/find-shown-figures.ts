import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The pages of a period in a built site by the figures that they show: a figure is a link to its place in its document. Undefined where
 * the folder holds no such page.
 */
export function findShownFigures(folder: string, period: string): ReadonlyMap<string, readonly string[]> | undefined {
  if (!existsSync(join(folder, period, 'index.html'))) return undefined;
  const shown = new Map<string, string[]>();
  const files = [`${period}/index.html`, ...globSync('*/index.html', { cwd: join(folder, period) }).map((file) => `${period}/${file}`)];
  for (const file of files.map((each) => each.split(sep).join('/')).sort()) {
    const page = `/${file.replace(/index\.html$/, '')}`;
    const html = readFileSync(join(folder, file), 'utf8');
    const ids = [...html.matchAll(/documents\/([a-z0-9-]+)\/#(L\d+[CO][\d.]+)/g)].map(([, filing, place]) => `${filing}#${place}`);
    for (const id of new Set(ids)) shown.set(id, [...(shown.get(id) ?? []), page]);
  }
  return shown;
}
