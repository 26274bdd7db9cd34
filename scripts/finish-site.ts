import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyPolicy } from '#scripts/content-policy.ts';
import { indexPages } from '#scripts/index-pages.ts';

/** What is done to a built site before it can be published: the search gets its index, each page its Content-Security-Policy. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paths = globSync('**/*.html', { cwd: folder })
          .map((path) => path.replaceAll(sep, '/'))
          .sort();
        await indexPages(
          folder,
          paths.filter((path) => path.endsWith('index.html')),
        );
        for (const path of paths) {
          const file = join(folder, path);
          writeFileSync(file, applyPolicy(readFileSync(file, 'utf8'), { runsWebAssembly: path.startsWith('search/') }));
        }
      },
    },
  };
}
