import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { copyProject } from '#tests/site/project-copy.ts';

const [site] = inject('sites');
const copy = copyProject();
afterAll(() => copy.remove());

/** The digest of each file of a folder, by its path. */
function digestFiles(folder: string): Readonly<Record<string, string>> {
  const paths = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

test('built again, in another folder and with nothing remembered, the site is the same bytes', async () => {
  const built = await copy.run('scripts/astro.ts', 'build', '--silent', '--outDir', 'again');
  expect(built.status, built.output).toBe(0);
  const first = digestFiles(site?.folder ?? '');
  expect(Object.keys(first).length).toBeGreaterThan(1000);
  expect(digestFiles(join(copy.root, 'again'))).toEqual(first);
}, 300_000);
