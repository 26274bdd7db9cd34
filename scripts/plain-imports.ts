import type { Plugin } from 'vite';

/**
 * Code that is loaded later is loaded by a plain `import()`: our style sheets stand in the page, so the bundler's own helper, which looks for
 * style sheets of a chunk, would be the largest script that a page loads before a reader does anything.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
