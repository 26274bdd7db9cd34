import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Everything that decides what is published, but for the address and the moment: the same input gives the same bytes. */
const patterns = ['content/**/*', 'public/**/*', 'src/**/*', 'scripts/**/*', 'astro.config.mjs', 'package-lock.json'];
/** What is said about a publication, and so cannot be part of it. */
const apart: readonly string[] = ['content/signatures.yaml', 'content/published.json'];

/** One digest (SHA-256) of the names and contents of all files that decide what is published. */
export function digestProject(root: string): string {
  const files = globSync(patterns, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !apart.includes(file) && statSync(join(root, file)).isFile());
  const digest = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    const sum = createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
    digest.update(`${sum}  ${file}\n`);
  }
  return digest.digest('hex');
}
