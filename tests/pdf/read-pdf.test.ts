import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { readPdf } from '#read/pdf/read-pdf.ts';
import { encryptedPdf } from '#tests/forms/write-pdf.ts';
import { ingestText, readFixtures } from '#tests/invented/read-fixtures.ts';
import { placeOf, statementOf } from './compare-readings.ts';
import { toHalfWidth } from './print-filing.ts';
import { printedFixtures } from './printed-fixtures.ts';

const fixture = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`./fixtures/${name}.pdf`, import.meta.url)));
const filings = readFixtures();

async function ingestPdf(name: string): Promise<IngestedFiling> {
  const source = await readPdf(fixture(name));
  if ('refusal' in source) throw new Error(source.refusal);
  return ingestFiling({ filing: name, text: source, sha256: '0'.repeat(64) });
}

describe.each(Object.entries(printedFixtures))('%s, printed %s', async (name) => {
  const printed = await ingestPdf(name);
  const filing = filings.find((each) => each.name === name);
  const text = toHalfWidth(filing?.text ?? '');

  test('the facts are those of its text (printed again by tests/pdf/write-fixtures.ts)', () => {
    const expected = ingestText(name, text).facts.map(statementOf).sort();
    expect(expected.length).toBeGreaterThan(100);
    expect(printed.facts.map(statementOf).sort()).toEqual(expected);
  });

  test('their sections are those of the text, or where indents tell more, those of the key', () => {
    const known = new Set([
      ...ingestText(name, text).facts.map(placeOf),
      ...(filing?.key ?? []).map(({ label, path, raw }) => placeOf({ label, path, printed: raw })),
    ]);
    expect(printed.facts.map(placeOf).filter((place) => !known.has(place))).toEqual([]);
  });

  test('each fact knows its page and its box', async () => {
    const source = await readPdf(fixture(name));
    const pages = 'pages' in source ? source.pages : [];
    for (const { box = [0, 0, 0, 0], page = 0, printed: characters } of printed.facts) {
      const [left, top, width, height] = box;
      const size = pages[page - 1];
      expect(size, characters).toBeDefined();
      expect(left >= 0 && top >= 0 && left + width <= (size?.width ?? 0) && top + height <= (size?.height ?? 0)).toBe(true);
      if (/\s/.test(characters)) continue;
      // Characters are no wider than they are high, and no figure is as thin as a third of that.
      expect(width / (Array.from(characters).length * height)).toBeGreaterThan(0.12);
      expect(width / (Array.from(characters).length * height)).toBeLessThan(1);
    }
  });
});

test.each<[string, Uint8Array, RegExp]>([
  ['a scanned document', fixture('scanned'), /^its page has no text, as of a scanned document; use /],
  ['an encrypted one', new TextEncoder().encode(encryptedPdf), /^the PDF is encrypted and opens with a password only; save /],
  ['one cut short', fixture('14-bank-half-year').subarray(0, 20_000), /^the PDF is cut short: its end is missing; copy /],
  ['one with a broken middle', breakMiddle(fixture('14-bank-half-year')), /^the PDF is broken or cut short \(.+\); copy /],
  ['a header alone', new TextEncoder().encode('%PDF-1.7\n%%EOF'), /^the PDF is broken or cut short \(.+\); copy /],
])('%s is refused with advice', async (_, bytes, message) => {
  const read = await readPdf(bytes);
  expect('refusal' in read ? read.refusal : 'was read').toMatch(message);
});

/** The same bytes with all objects but the first few overwritten. */
function breakMiddle(bytes: Uint8Array): Uint8Array {
  const broken = Uint8Array.from(bytes);
  broken.fill(32, 200, broken.length - 200);
  return broken;
}
