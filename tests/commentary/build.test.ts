import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { createCommentary } from '#commentary/integrate-commentary.ts';
import { inventedArchive } from '#tests/commentary/invented-archive.ts';

const page = `---
import Commentary from '#components/commentary/Commentary.astro';
import { findCommentary } from '#commentary/find-commentary.ts';
const commentary = await findCommentary('1h31');
---
<main>{commentary && <Commentary commentary={commentary} />}</main>
`;

/** Builds a site of one page with the files of commentary given, and says what stopped the build. */
async function buildSite(files: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'commentary-'));
  for (const [name, text] of Object.entries({ 'src/pages/index.astro': page, ...files })) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { remark, integration } = createCommentary({ openArchive: () => inventedArchive });
  const processor = unified({ gfm: false, remarkPlugins: [remarkGfm, remark as never] });
  const building = build({ configFile: false, logLevel: 'silent', root, markdown: { processor }, integrations: [mdx(), integration] });
  const outcome = await building.then(
    () => 'The build went through.',
    (error: Error) => error.message,
  );
  rmSync(root, { recursive: true });
  return outcome;
}

test('a build stops with all errors of all files', async () => {
  const outcome = await buildSite({
    'content/commentary/1h31.mdx': 'Sales were <Figure of="revenu" /> in\n1H31, <Change of="revenue" against="1h29" />.\n',
    'content/commentary/1h3l.mdx': '<Figure of="revenue" />\n',
  });
  expect(outcome).toContain(
    [
      '3 errors in commentary.',
      '',
      'content/commentary/1h31.mdx:1:20: error W03: There is no figure “revenu” of 1h31.',
      '1 | Sales were <Figure of="revenu" /> in',
      '  |                    ^^^^^^^^^^^',
      '  nearest: revenue, goodwill',
      'hint: Name the item as in the address of its page, or as statement/label, as printed in the filing.',
      '',
      'content/commentary/1h31.mdx:2:28: error W02: There is no period “1h29”.',
      '2 | 1H31, <Change of="revenue" against="1h29" />.',
      '  |                            ^^^^^^^^^^^^^^',
      '  nearest: 1h30, 1h31, fy2030',
      'hint: Write the period as in the address of its page.',
      '',
      'content/commentary/1h3l.mdx:1:1: error W01: “1h3l” is no period of the archive.',
    ].join('\n'),
  );
});

test('a build without errors goes through', async () => {
  const text = '---\ntitle: First half\n---\n\nSales rose.\n\n<Note title="Terms">Sales are those of 1H31.</Note>\n';
  expect(await buildSite({ 'content/commentary/1h31.mdx': text })).toBe('The build went through.');
});
