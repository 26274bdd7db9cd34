import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFixtures } from '#tests/invented/read-fixtures.ts';
import { depthOfLines } from './depth-of-lines.ts';
import { printPdfs } from './print-pdfs.ts';
import type { PrintStyleName } from './print-styles.ts';
import { printedFixtures } from './printed-fixtures.ts';

/** `node tests/pdf/write-fixtures.ts` prints the PDFs of the tests again, after a change of the invented filings or of a style. */
const filings = readFixtures();
const orders = Object.entries(printedFixtures).map(([name, style]: readonly [string, PrintStyleName]) => {
  const filing = filings.find((each) => each.name === name);
  if (filing === undefined) throw new Error(`There is no invented filing ${name}.`);
  return { name, style, text: filing.text, depthOf: depthOfLines(filing.text, filing.key) };
});
for (const { name, pdf } of await printPdfs(orders)) writeFileSync(fileURLToPath(new URL(`./fixtures/${name}.pdf`, import.meta.url)), pdf);
