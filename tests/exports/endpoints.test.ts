import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedPaths } from '#exports/published-files.ts';
import { serveCatalog, serveFiles } from '#exports/serve-files.ts';

const endpoints = globSync('**/*.ts', { cwd: 'src/pages/data' }).map((file) => file.replace(/\.ts$/, ''));

test.each(endpoints)('the endpoint %s serves its own shape', (shape) => {
  expect(readFileSync(`src/pages/data/${shape}.ts`, 'utf8')).toContain(`serveFiles('${shape}')`);
});

test('every published file has one endpoint', () => {
  const served = endpoints.flatMap((shape) =>
    serveFiles(shape)
      .getStaticPaths()
      .map(({ params }) => shape.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')),
  );
  const catalog = serveCatalog()
    .getStaticPaths()
    .map(({ params }) => (params.data === 'data' ? 'catalog.json' : 'elsewhere'));
  expect([...served, ...catalog].toSorted()).toEqual(publishedPaths().toSorted());
});
