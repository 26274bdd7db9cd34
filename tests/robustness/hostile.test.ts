import { expect, test } from 'vitest';
import { codePointLength, sliceAtSpan } from '#model/span.ts';
import { ingestFiling } from '#pipeline.ts';

const head = '\tMarch 31, 2024\tMarch 31, 2025\n';
const tail = 'Sundry assets\t1,000\t2,000\nTotal assets\t1,000\t2,000\n';

function read(text: string) {
  return ingestFiling({ filing: 'x', text, sha256: '' });
}

function inReport(middle: string): string {
  return `Example Corp.\n\nConsolidated Balance Sheets\n\n${middle}\n\n(Millions of yen)\n${head}${tail}`;
}

/** Milliseconds of processor time of one reading; other work on the machine does not count. */
function cost(text: string): number {
  const start = process.cpuUsage();
  read(text);
  return process.cpuUsage(start).user / 1000;
}

// biome-ignore format: one case per line
test.each([
  ['digits', '7'], ['letters', 'a'], ['blanks', ' '], ['tabs', '\t'], ['commas', ','], ['opening brackets', '('],
  ['groups', '1,'], ['cells', 'Sales\t1,000\t'], ['signs of headings', '# '], ['words in an open bracket', '(1 a'], ['dates', 'March 31, '],
  ['years', '2024 and '], ['labels of periods', '1H20 '], ['full-width digits', '１'], ['lengths', 'six months ended '],
] as const)('a line of 300,000 characters: %s', (_, piece) => {
  const start = process.cpuUsage();
  const { facts } = read(inReport(`As of March 31, 2024${piece.repeat(Math.ceil(300_000 / piece.length))}x`));
  expect(facts.map((fact) => fact.value)).toEqual(['1000000000', '2000000000', '1000000000', '2000000000']);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
}, 60_000);

// biome-ignore format: one case per line
test.each([
  ['rows',           (i: number) => `Item ${i}\t1\t1`],
  ['zeros',          (i: number) => `Item ${i}\t0\t0`],
  ['sections',       (i: number) => (i % 3 === 0 ? `Section ${i}` : `Item ${i}\t1,000\t2,000`)],
  ['headings with figures', (i: number) => (i % 3 === 0 ? `Section ${i}:\t\t` : `Item ${i}:\t${i},000\t2,000`)],
  ['open brackets',  (i: number) => `Item ${i}\t(${1000 + i}\t2,000`],
  ['doubled rows',   (i: number) => `Alpha ${i} Beta item\t1,000 2,000\t3,000 4,000`],
  ['small tables',   (i: number) => (i % 4 === 0 ? `\nTable ${i}\n\n${head.trimEnd()}` : `Item ${i}\t1,000\t2,000`)],
  ['headings',       (i: number) => `\n${i % 90}. Heading number ${i}\n`],
] as const)('four times the lines take less than eight times the time: %s', (_, shape) => {
  const make = (count: number): string => inReport(`${head}${Array.from({ length: count }, (__, index) => shape(index)).join('\n')}`);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= 8; tries += 1) least = Math.min(least, cost(make(3200)) / cost(make(800)));
  expect(least).toBeLessThan(8);
}, 60_000);

test('a table of 10,000 rows is read', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `Item ${index}\t1,000\t2,000`).join('\n');
  expect(read(inReport(`(Millions of yen)\n${head}${rows}`)).facts.length).toBeGreaterThan(20_000);
}, 60_000);

// biome-ignore format: one case per line
test.each([
  '<script>alert(1)</script>', '{{ total }}', '{total}', '$\u007btotal}', '\u0001\u0007\u001b[31m', '\u200f\u202e', '😀', '𠮷野家', '\ud842', '%s', '__proto__', 'constructor', '"; --',
])('%j in a label, before a number and in prose changes no place', (odd) => {
  const text = `${odd}\n${inReport(`${odd} Sales were JPY5 million.`)}${odd} Other assets\t1,000\t${odd} 2,000\n`;
  const lines = text.split('\n');
  const { facts, ledger } = read(text);
  expect(facts.length).toBeGreaterThan(3);
  for (const { line, offset, printed } of facts)
    expect(sliceAtSpan(lines[line - 1] ?? '', { line, offset, length: codePointLength(printed) })).toBe(printed);
  for (const { span, printed } of [...ledger.unresolved, ...ledger.phantoms]) expect(sliceAtSpan(lines[span.line - 1] ?? '', span)).toContain(printed);
});
