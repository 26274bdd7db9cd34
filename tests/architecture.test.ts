import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const table = readFileSync('ARCHITECTURE.md', 'utf8').split('## Who may import whom')[1]?.split('## ')[0] ?? '';

/** Folder → what it may import, as ARCHITECTURE.md says. */
const allowed = new Map(
  [...table.matchAll(/^\| ([\w.-]+) \| ?(.*?) ?\|$/gm)]
    .filter(([, folder]) => folder !== 'folder')
    .map(
      ([, folder, list]) =>
        [
          folder as string,
          (list as string)
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        ] as const,
    ),
);

function folderOf(path: string): string {
  const [root, second, third] = path.split('/');
  return root === 'scripts' ? 'scripts' : third === undefined ? (second as string) : (second as string);
}

/** `#model/fact.ts` → model, `node:fs` → node:, `@astrojs/mdx` → astro, `astro/zod` → astro, `yaml` → yaml. */
function targetOf(specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] as string;
  if (specifier.startsWith('node:')) return 'node:';
  return /^@?astro/.test(specifier) ? 'astro' : (specifier.split('/')[0] as string);
}

const files = globSync('{src,scripts}/**/*.{ts,astro}').filter((path) => !/\.test\.ts$|fixtures|sample-charts|content\.config/.test(path));

/** The modules that a file imports; comments and strings of other kinds do not count. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

describe('imports', () => {
  it('has a row for every folder', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !allowed.has(folder)).sort()).toEqual([]);
  });

  it('keeps to the table of ARCHITECTURE.md', () => {
    const broken = files.flatMap((path) => {
      const folder = folderOf(path);
      const may = new Set([folder, 'model', ...(allowed.get(folder) ?? [])]);
      return importsOf(path)
        .filter((specifier) => !specifier.startsWith('./') && !may.has(targetOf(specifier)))
        .map((specifier) => `${path} imports ${specifier}`);
    });
    expect(broken).toEqual([]);
  });

  it('never climbs with ../', () => {
    expect(files.filter((path) => importsOf(path).some((specifier) => specifier.startsWith('../')))).toEqual([]);
  });

  it('names no issuer below src/', () => {
    const issuer = readFileSync('content/issuer.yaml', 'utf8');
    const names = [...issuer.matchAll(/^\s*(?:name|short_name|shortName|ticker|code):\s*["']?([^"'\n#]+?)["']?\s*$/gm)]
      .map((match) => (match[1] as string).trim())
      .filter((name) => name.length > 2);
    expect(names.length).toBeGreaterThan(1);
    const found = files.filter((path) => names.some((name) => readFileSync(path, 'utf8').includes(name)));
    expect(found).toEqual([]);
  });
});
