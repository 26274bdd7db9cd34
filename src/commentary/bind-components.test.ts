import { expect, test } from 'vitest';
import { processCommentary } from '#tests/commentary/process-commentary.ts';

/** The attributes that a component was given, as the program that Astro makes of the file has them. */
async function bind(text: string): Promise<string> {
  const { code } = await processCommentary(text);
  return code.replace(/\s+/g, ' ');
}

// biome-ignore format: one line per case
test.each([
  ['of a figure in prose', 'Sales of <Figure of="revenue" />.', 'of: "revenue", slug: "1h31", surrounding: "prose", at: "content/commentary/1h31.mdx:1:10"'],
  ['of a figure in a cell', '| Sales |\n| --- |\n| <Figure of="revenue" /> |', 'of: "revenue", slug: "1h31", surrounding: "cell", at: "content/commentary/1h31.mdx:3:3"'],
  ['of a quote', '<Quote line="2">an "increase" in</Quote>', 'surrounding: "block", at: "content/commentary/1h31.mdx:1:1", filing: "1h31-report", words: "an “increase” in"'],
  ['of a quote of another document', '<Quote filing="1h30-report" line="2" />', 'at: "content/commentary/1h31.mdx:1:1", filing: "1h30-report", words: ""'],
])('the attributes %s', async (_name, text, expected) => expect(await bind(text)).toContain(expected));

test('the page is told the charts that a file places', async () => {
  expect((await processCommentary('<Chart name="cash" />\n\nSales.\n\n<Chart name="revenue-by-route" />')).frontmatter).toEqual({
    charts: ['cash', 'revenue-by-route'],
  });
});

test('a table of Markdown has row heads, scopes and classes, and no inline style', async () => {
  const table = [
    '| JPY millions | 1H31 | Said |',
    '| --- | ---: | --- |',
    '| Cost | <Figure of="cost-of-sales" /> | low |',
    '| **Sales** | <Figure of="revenue" /> | high |',
  ];
  const { code } = await processCommentary(table.join('\n'));
  expect(code).not.toContain('style');
  for (const part of [
    'labelledby: "commentary-table-1"',
    'id: "commentary-table-1"',
    'scope: "col"',
    'scope: "row"',
    'class: "neg"',
    'class: "words"',
    'class: "total"',
  ])
    expect(code).toContain(part);
});
