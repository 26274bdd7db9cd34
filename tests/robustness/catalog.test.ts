import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '#diagnostics/catalog.ts';

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('diagnostics/catalog.ts') && name !== 'catalog.ts',
    )
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

const sources = [...sourcesBelow('src'), ...sourcesBelow('scripts')].filter(
  (text) => text.includes('#diagnostics/') || text.includes('makeDiagnostic') || text.includes('makeMatter'),
);
const used = new Set(sources.flatMap((text) => text.match(/(?<=')[IMARP]\d{2}(?=')/g) ?? []));

test('the codes in use and the codes of the catalogue are the same', () => {
  expect([...used].sort()).toEqual(Object.keys(catalog).sort());
});

test('every problem has a title and a hint in whole sentences', () => {
  for (const { hint, title } of Object.values(catalog)) expect(`${title} ${hint}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
});
