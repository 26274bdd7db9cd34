import { describe, expect, test } from 'vitest';
import type { SourceText } from '#model/source-text.ts';
import { readHtml } from '#read/html/read-html.ts';
import { readMarkdown } from '#read/markdown/read-markdown.ts';
import { readFixtures } from '#tests/invented/read-fixtures.ts';
import { seededRandom } from '#tests/mutations/seeded-random.ts';
import { ingestSource, wrongPlaces } from './compare-routes.ts';
import { writeMixedMarkdown, writePipeMarkdown } from './write-markdown.ts';
import { writeRelease } from './write-release.ts';

type Read = (text: string) => SourceText;

const routes: readonly (readonly [string, (text: string) => string, Read])[] = [
  ['HTML', writeRelease, readHtml],
  ['Markdown', writePipeMarkdown, readMarkdown],
  ['Markdown with tables of HTML', writeMixedMarkdown, readMarkdown],
];
const samples = readFixtures().filter((_, index) => index % 7 === 0);

describe.each(routes)('%s that is damaged is read, with every place right', (_, write, read) => {
  test.each(samples)(
    '$name',
    ({ name, text }) => {
      const file = write(text);
      const random = seededRandom(file.length);
      const [one, other] = [random.below(file.length), random.below(file.length)];
      const damaged = [
        file.slice(0, one),
        file.slice(one),
        file.slice(0, Math.min(one, other)) + file.slice(Math.max(one, other)),
        file.replace(/<\/t[dr]>/g, (tag) => (random.below(4) === 0 ? '' : tag)),
        file.replace(/[|<>]/g, (sign) => (random.below(20) === 0 ? '' : sign)),
      ];
      for (const each of damaged) {
        const ingested = ingestSource(name, read(each));
        expect(wrongPlaces(ingested, each)).toEqual([]);
        expect(new Set(ingested.facts.map(({ id }) => id)).size).toBe(ingested.facts.length);
      }
    },
    60_000,
  );
});

/** Seconds of processor time of a reading; other work on the machine does not count. */
function seconds(read: Read, text: string): number {
  const start = process.cpuUsage();
  read(text);
  return process.cpuUsage(start).user / 1e6;
}

// biome-ignore format: one line per case
test.each<[string, Read, string]>([
  ['divisions in each other',       readHtml,     '<div>'.repeat(20_000)],
  ['tables in each other',          readHtml,     '<table><tr><td>a<td>1<tr><td>b<td>'.repeat(2_000)],
  ['elements that never end',       readHtml,     '<b><i><font>'.repeat(10_000)],
  ['spans beyond all measure',      readHtml,     `<table>${`<tr>${'<td rowspan="9999" colspan="9999">1</td>'.repeat(30)}</tr>`.repeat(30)}</table>`],
  ['a row of 50,000 cells',         readHtml,     `<table><tr>${'<td>1</td>'.repeat(50_000)}</tr></table>`],
  ['a comment that never ends',     readHtml,     `<p>1</p><!-- ${'- '.repeat(200_000)}`],
  ['attributes without end',        readHtml,     `<p ${'a=1 '.repeat(100_000)}>`],
  ['quotations in each other',      readMarkdown, '> '.repeat(200_000)],
  ['lists in each other',           readMarkdown, `${'- '.repeat(7_000)}a`],
  ['lists that go ever deeper',     readMarkdown, Array.from({ length: 300 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n')],
  ['brackets that never close',     readMarkdown, '![['.repeat(100_000)],
  ['stars that never close',        readMarkdown, `${'*a **b '.repeat(2_000)}\n\n${'*a '.repeat(100_000)}`],
  ['comments that never end',       readMarkdown, '<!-- a\n'.repeat(50_000)],
  ['tables that never end',         readMarkdown, '<table><tr><td>a</td>'.repeat(3_000)],
])('%s', (_, read, text) => {
  expect(seconds(read, text)).toBeLessThan(20);
}, 60_000);

const sentence = 'Sales were 1,234 million yen in 2024. ';

test.each<[string, Read, string]>([
  ['HTML', readHtml, `<p>${`${sentence}&nbsp;<b>x</b> `.repeat(20_000)}</p>`],
  ['Markdown', readMarkdown, `${sentence}*x* `.repeat(25_000)],
])(
  'a line of a megabyte of %s is read',
  (_, read, text) => {
    const start = process.cpuUsage();
    const { tokens } = ingestSource('x', read(text));
    expect(tokens.length).toBeGreaterThan(20_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(30);
  },
  90_000,
);

const rows = (write: (index: number) => string): string => Array.from({ length: 10_000 }, (_, index) => write(index)).join('\n');

test.each<[string, Read, string]>([
  [
    'HTML',
    readHtml,
    `<p>Example Corp.</p><p>Consolidated Balance Sheets (Millions of yen)</p><table><tr><td></td><td>March 31, 2023</td><td>March 31, 2024</td></tr>${rows((index) => `<tr><td>Item ${index}</td><td>1,000</td><td>2,000</td></tr>`)}</table>`,
  ],
  [
    'Markdown',
    readMarkdown,
    `Example Corp.\n\nConsolidated Balance Sheets (Millions of yen)\n\n| | March 31, 2023 | March 31, 2024 |\n|---|---|---|\n${rows((index) => `| Item ${index} | 1,000 | 2,000 |`)}`,
  ],
])(
  'a table of 10,000 rows of %s is read',
  (_, read, text) => {
    const { facts } = ingestSource('x', read(text));
    expect(facts.length).toBe(20_000);
    expect(facts.at(-1)).toMatchObject({ label: 'Item 9999', value: '2000000000' });
  },
  90_000,
);

// biome-ignore format: one line per case
test.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{ total }}', '$\u007btotal}', '\u200f\u202e', '😀', '𠮷野家', '\ud842', '__proto__', '<svg/onload=alert(1)>', ']]>', '&#x3c;b&#x3e;', '\\|', '`', '[^9]',
])('%j in a label and in prose changes no figure and no place', (odd) => {
  const page = `<p>${odd} Example Corp.</p><p>Balance Sheets (Millions of yen)</p><table><tr><td></td><td>March 31, 2024</td></tr><tr><td>${odd} Cash</td><td>1,000</td></tr><tr><td>Bonds</td><td>${odd}2,000</td></tr></table>`;
  const markdown = `${odd} Example Corp.\n\nBalance Sheets (Millions of yen)\n\n| | March 31, 2024 |\n|---|---|\n| ${odd} Cash | 1,000 |\n| Bonds | ${odd} 2,000 |\n`;
  for (const [text, read] of [[page, readHtml], [markdown, readMarkdown]] as const) {
    const ingested = ingestSource('x', read(text));
    expect(wrongPlaces(ingested, text)).toEqual([]);
    expect(ingested.facts.map(({ value }) => value)).toContain('1000000000');
  }
});
