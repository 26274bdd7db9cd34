import { expect, test } from 'vitest';
import { inventedArchive } from '#tests/commentary/invented-archive.ts';
import { processCommentary } from '#tests/commentary/process-commentary.ts';
import { scaffoldCommentary } from './scaffold-commentary.ts';

const measures = [
  { name: 'revenue', label: 'Revenues' },
  { name: 'operating-profit', label: 'Operating profit' },
  { name: 'unknown', label: 'What no filing states' },
  { name: 'cost-of-sales', label: 'Cost of sales' },
  { name: 'earnings-per-share', label: 'Basic earnings per share' },
];
const text = scaffoldCommentary({ archive: inventedArchive, slug: '1h31', label: '1H31', priorLabel: '1H30', measures });

test('binds what exists, says no percentage that says nothing, and leaves out what does not exist', () => {
  expect(text).toContain('Revenues were <Figure of="revenue" />, <Change of="revenue" />. Operating profit was');
  expect(text).toContain(
    '| Revenues | <Figure of="revenue" period="1h30" /> | <Figure of="revenue" /> | <Change of="revenue" as="percent" /> |',
  );
  expect(text).toContain('| Operating profit | <Figure of="operating-profit" period="1h30" /> | <Figure of="operating-profit" /> |  |');
  expect(text).not.toContain('unknown');
  expect(text).toContain('<Chart name="revenue-by-route" />');
});

test('has nothing against it as commentary', async () => {
  expect((await processCommentary(text)).checked?.problems).toEqual([]);
});

test('of a period about which nothing is known it asks only', async () => {
  const bare = scaffoldCommentary({ archive: inventedArchive, slug: 'fy2030', label: 'FY2030', measures });
  expect(bare).not.toContain('<Figure');
  expect((await processCommentary(bare, 'content/commentary/fy2030.mdx')).checked?.problems).toEqual([]);
});

test('names the sentences of the document that give reasons, with their lines', () => {
  const lines = ['Revenues rose.', 'Revenues were 2, mainly due to routes. Other words.', 'Costs fell because of fuel.'];
  const archive = { ...inventedArchive, linesOf: () => lines };
  const asked = scaffoldCommentary({ archive, slug: '1h31', label: '1H31', measures });
  expect(asked).toContain('<Quote line="2">…</Quote>  Revenues were 2, mainly due to routes.\n');
  expect(asked).not.toContain('because of fuel');
});
