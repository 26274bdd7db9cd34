import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyPolicy } from '#scripts/content-policy.ts';
import { drawImages } from '#scripts/draw-images.ts';
import { indexPages } from '#scripts/index-pages.ts';
import { pruneStyles, wordsOfScripts } from '#scripts/prune-styles.ts';
import { shortenScopes } from '#scripts/shorten-scopes.ts';
import { writeTwin } from '#scripts/write-twin.ts';

/**
 * What is done to a built site before it can be published: the images are drawn, the search gets its index,
 * each page its twin in Markdown and its Content-Security-Policy.
 */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paths = globSync('**/*.html', { cwd: folder })
          .map((path) => path.replaceAll(sep, '/'))
          .sort();
        const pages = paths.filter((path) => path.endsWith('index.html'));
        await drawImages(folder);
        await indexPages(folder, pages);
        for (const path of pages.filter((page) => page !== 'search/index.html')) {
          writeFileSync(join(folder, path.replace(/html$/, 'md')), writeTwin(readFileSync(join(folder, path), 'utf8')));
        }
        const scripts = globSync('_astro/**/*.js', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'));
        const words = wordsOfScripts(scripts);
        for (const path of paths) {
          const file = join(folder, path);
          writeFileSync(
            file,
            applyPolicy(pruneStyles(shortenScopes(readFileSync(file, 'utf8')), words), { runsWebAssembly: path.startsWith('search/') }),
          );
        }
      },
    },
  };
}
