import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyPolicy } from '#scripts/content-policy.ts';

/** What is done to a built site before it can be published: each page gets its Content-Security-Policy. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: folder }).sort()) {
          const file = join(folder, path);
          writeFileSync(file, applyPolicy(readFileSync(file, 'utf8'), { runsWebAssembly: path.startsWith('search') }));
        }
      },
    },
  };
}
