import { readFileSync } from 'node:fs';
import { Eleventy } from '@11ty/eleventy';
import { renderPage } from './page.mjs';

/** `eleventy.mjs INPUT OUTPUT`: the same pages by Eleventy, one template paginated over all statements; the input folder is empty. */
const [input, output] = process.argv.slice(2);
const { frame, pages } = JSON.parse(readFileSync(process.env.BENCH_DATA, 'utf8'));

const eleventy = new Eleventy(input, output, {
  quietMode: true,
  config: (settings) => {
    settings.setUseGitIgnore(false);
    settings.addTemplate('statement.11ty.js', ({ statement }) => renderPage(statement, frame), {
      statements: pages,
      pagination: { data: 'statements', size: 1, alias: 'statement' },
      permalink: ({ statement }) => statement.path,
    });
  },
});
await eleventy.write();
