import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyPolicy } from '#scripts/content-policy.ts';
import { drawImages } from '#scripts/draw-images.ts';
import { openTextIndex } from '#scripts/index-pages.ts';
import { pruneScopes } from '#scripts/prune-scopes.ts';
import { propertiesOfStyles, pruneStyles } from '#scripts/prune-styles.ts';
import { shortenScopes } from '#scripts/shorten-scopes.ts';
import { wordsOfPages } from '#scripts/words-of-pages.ts';
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
        await drawImages(folder);
        const read = (pattern: string): readonly (readonly [string, string])[] =>
          globSync(pattern, { cwd: folder }).map((path) => [basename(path), readFileSync(join(folder, path), 'utf8')]);
        const wordsOf = wordsOfPages(new Map(read('_astro/**/*.js')));
        const properties = propertiesOfStyles(read('**/*.css').map(([, sheet]) => sheet));
        const index = await openTextIndex();
        for (const path of paths) {
          const file = join(folder, path);
          const html = readFileSync(file, 'utf8');
          const isPage = path.endsWith('index.html');
          const indexed = isPage ? index.add(path, html) : undefined;
          if (isPage && path !== 'search/index.html') writeFileSync(file.replace(/html$/, 'md'), writeTwin(html));
          const short = shortenScopes(html);
          const words = wordsOf(short);
          const lean = pruneScopes(pruneStyles(short, { words, properties }), words);
          writeFileSync(file, applyPolicy(lean, { runsWebAssembly: path.startsWith('search/') }));
          await indexed;
        }
        await index.write(folder);
      },
    },
  };
}
