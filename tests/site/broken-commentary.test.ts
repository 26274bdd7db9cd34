import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyProject } from '#tests/site/project-copy.ts';

test('commentary on a figure or a period that does not exist stops the build and names the nearest', async () => {
  const copy = copyProject();
  const [file = ''] = readdirSync('content/commentary').filter((name) => name.endsWith('.mdx'));
  copy.write(`content/commentary/${file}`, 'Revenues were\n<Figure of="revenu" />.\n\nBefore: <Figure of="revenue" period="1h199" />.\n');
  const { status, output } = await copy.run('scripts/astro.ts', 'build', '--silent');
  copy.remove();
  expect(status).not.toBe(0);
  expect(output).toContain(`content/commentary/${file}:2:`);
  expect(output).toMatch(/There is no figure “revenu”[\s\S]*?nearest: .*revenue/);
  expect(output).toContain(`content/commentary/${file}:4:`);
  expect(output).toMatch(/There is no period “1h199”[\s\S]*?nearest: .*1h19/);
}, 120_000);
