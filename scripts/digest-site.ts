import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One digest (SHA-256) of the names and contents of all files of a built site. */
export function digestSite(folder: string): string {
  const digest = createHash('sha256');
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  for (const file of files.sort()) {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    digest.update(`${sum}  ${file.split(sep).join('/')}\n`);
  }
  return digest.digest('hex');
}
