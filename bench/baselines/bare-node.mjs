import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPage } from './page.mjs';

/** The least that a program can do: read the data, write the pages. */
const [data, output] = process.argv.slice(2);
const { frame, pages } = JSON.parse(readFileSync(data, 'utf8'));
for (const page of pages) {
  const path = join(output, page.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderPage(page, frame));
}
