import { describe, expect, test } from 'vitest';
import { expandFiling } from './expand.ts';
import { ingestText, readFixtures } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';

/** Filings of companies that do not exist, and how well each must be read: the measured shares, as lower bounds. */
const bounds: Readonly<Record<string, readonly [recall: number, precision: number]>> = {
  '01-ifrs-nine-months': [1, 1],
  '02-j-gaap-kessan-tanshin': [1, 1],
  '03-us-gaap-10-q': [1, 1],
  '04-european-half-year': [0.983, 1],
  '05-uk-interim': [1, 1],
  '06-annual-report-five-years': [1, 1],
  '07-segments-and-kpis': [0.991, 1],
  '08-damaged-half-year': [0.98, 0.989],
  '09-quarterly-report-february-year': [0.976, 1],
  '10-full-width-and-markup': [1, 1],
  '11-us-release-weeks': [1, 1],
  '12-nordic-interim': [1, 1],
  '13-hong-kong-interim': [1, 1],
  '14-bank-half-year': [0.949, 1],
  '15-swiss-annual': [1, 1],
  '16-japan-first-quarter': [1, 1],
  '17-shredded-kessan-tanshin': [1, 1],
  '18-fact-book-quarters': [1, 1],
  '19-securities-report-lists': [0.825, 1],
  '20-annual-notes': [0.83, 1],
  '21-us-release-dollar-cells': [1, 1],
  '22-uk-half-year-weeks': [1, 1],
  '23-german-teur': [1, 1],
  '24-indian-quarterly-results': [1, 1],
  '25-j-gaap-rounded-down': [1, 1],
  '26-canadian-earnings': [1, 1],
  '27-insurer-half-year': [1, 1],
  '28-australian-half-year': [1, 1],
  '29-us-bank-five-quarters': [1, 1],
  '30-ifrs-two-currencies': [1, 1],
  '31-french-half-year': [1, 1],
  '32-malaysian-quarter': [1, 1],
  '33-korean-quarter': [1, 1],
  '34-nordic-parent': [1, 1],
  '35-uk-exceptional-columns': [1, 1],
  '36-italian-half-year': [1, 1],
  '37-us-percent-columns': [1, 1],
  '38-hong-kong-restated': [1, 1],
  '39-japan-as-of-heads': [1, 1],
  '40-us-split-heads': [1, 1],
  '41-uk-stacked-heads': [1, 1],
  '42-swiss-words-unit': [1, 1],
  '43-continued-notes-between': [1, 1],
  '44-two-sided-balance': [1, 1],
  '45-german-dash-periods': [1, 1],
  '46-singapore-group-company': [1, 1],
  '47-brazilian-bilingual-units': [1, 1],
  '48-us-software-fiscal-january': [1, 1],
  '49-south-african-reviewed': [1, 1],
  '50-taiwan-account-codes': [1, 1],
  '51-japan-first-quarter-damaged': [1, 1],
  '52-us-reit-supplement': [0.938, 1],
  '53-chinese-adr-convenience': [1, 1],
  '54-canadian-miner-per-ounce': [1, 1],
  '55-spanish-short-years': [1, 1],
  '56-uk-half-year-to': [1, 1],
  '57-polish-period-of-months': [1, 1],
  '61-electronics-group-changes': [1, 1],
  '62-motors-share-of-total': [1, 1],
  '63-imaging-dollar-thousands': [1, 1],
  '64-adr-interim-reconciliation': [1, 1],
  '65-telecom-operating-data': [1, 1],
  '66-trading-house-equity': [1, 1],
  '67-thai-group-and-separate': [1, 1],
  '68-danish-quarter-half-year': [1, 1],
  '69-new-zealand-weeks': [1, 1],
};
const filings = readFixtures();

test('each invented filing has bounds', () => {
  expect(filings.map(({ name }) => name)).toEqual(Object.keys(bounds));
});

describe.each(filings)('$name', ({ name, authored, text, key }) => {
  test('text and key follow from what was authored', () => {
    const expanded = expandFiling(authored);
    expect(text).toBe(expanded.text);
    expect(key).toEqual(expanded.key);
  });

  test('is read as measured', () => {
    const [recall, precision] = bounds[name] ?? [1, 1];
    const score = scoreFacts(key, ingestText(name, text).facts);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
  });
});

describe('the score', () => {
  const filing = filings.find(({ name }) => name.startsWith('09'));
  const key = filing?.key ?? [];
  const { facts } = ingestText('09', filing?.text ?? '');
  const whole = scoreFacts(key, facts);

  test('falls with every fact that is lost', () => {
    expect(scoreFacts(key, facts.slice(1)).exact).toBe(whole.exact - 1);
  });

  test('falls with a changed value, unit or period', () => {
    const [first, ...rest] = facts;
    if (first === undefined) throw new Error('No facts.');
    for (const changed of [
      { ...first, value: '1' },
      { ...first, unit: 'EUR' },
      { ...first, period: { instant: first.period } as never },
    ]) {
      expect(scoreFacts(key, [changed, ...rest]).exact).toBe(whole.exact - 1);
    }
  });

  test('counts a fact that the key does not know against precision', () => {
    const more = facts.map((fact) => ({ ...fact, id: `${fact.id}.2` }));
    expect(scoreFacts(key, [...facts, ...more]).precision).toBeCloseTo(whole.precision / 2, 2);
  });

  test('takes 1200, 1,200.0 and 1.2e3 in a key for one value', () => {
    const [known] = key;
    if (known === undefined) throw new Error('No key.');
    for (const value of [1200, 1200.0, 1.2e3]) {
      const fact = { ...facts[0], line: known.line, column: known.col, value: '1200.0', kind: 'amount' } as (typeof facts)[number];
      expect(scoreFacts([{ ...known, value }], [fact]).matches[0]?.fact).toBe(fact);
    }
  });
});
