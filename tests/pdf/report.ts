import { ingestFiling } from '#pipeline.ts';
import { readPdf } from '#read/pdf/read-pdf.ts';
import { ingestText, readFixtures } from '#tests/invented/read-fixtures.ts';
import { countCommon, figureOf, statementOf } from './compare-readings.ts';
import { depthOfLines } from './depth-of-lines.ts';
import { toHalfWidth } from './print-filing.ts';
import { printPdfs } from './print-pdfs.ts';
import { type PrintStyleName, printStyles } from './print-styles.ts';

/**
 * `node tests/pdf/report.ts [name …]` prints every invented filing in every style, reads the PDFs, and says which share of the text's
 * facts they give: by figure (label, period, unit, value), and in all that a fact states.
 */
const names = process.argv.slice(2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);

const styles = Object.keys(printStyles) as PrintStyleName[];
const chosen = readFixtures().filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
const orders = chosen.flatMap(({ key, name, text }) =>
  styles.map((style) => ({ name: { name, style, text: toHalfWidth(text) }, text, style, depthOf: depthOfLines(text, key) })),
);
const totals = new Map<PrintStyleName, readonly number[]>();

for (const { name: order, pdf } of await printPdfs(orders)) {
  const source = await readPdf(pdf);
  if ('refusal' in source) {
    say(`${order.name} ${order.style}: ${source.refusal}`);
    continue;
  }
  const own = ingestText(order.name, order.text).facts;
  const { facts } = ingestFiling({ filing: order.name, text: source, sha256: '0'.repeat(64) });
  const figures = countCommon(own.map(figureOf), facts.map(figureOf));
  const whole = countCommon(own.map(statementOf), facts.map(statementOf));
  say(
    `${order.name} ${order.style}: of ${own.length} facts ${share(figures, own.length)} as figures, ${share(whole, own.length)} in all; ` +
      `${facts.length - figures} others`,
  );
  const sums = totals.get(order.style) ?? [0, 0, 0, 0];
  totals.set(
    order.style,
    [own.length, figures, whole, facts.length].map((count, index) => count + (sums[index] ?? 0)),
  );
}
for (const [style, [own = 0, figures = 0, whole = 0, read = 0]] of totals)
  say(`${style}: ${share(figures, own)} as figures, ${share(whole, own)} in all; precision ${share(figures, read)}`);
