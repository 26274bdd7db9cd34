import type { Plugin } from 'vite';

/** The list of files that the bundler writes at the head of a script for its helper, and where it names them. */
const list = /^const __vite__mapDeps=.*?\.map\(\w+=>\w+\[\w+\]\);\n?/s;
const named = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Code that is loaded later is loaded by a plain `import()`: our style sheets stand in the page, so the bundler's own helper, which looks for
 * style sheets of a chunk, would be the largest script that a page loads before a reader does anything.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(list, '').replace(named, '');
        }
      },
    },
  };
}
