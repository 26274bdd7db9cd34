import { expect, test } from 'vitest';
import { maskMarkup } from '#numerals/mask-markup.ts';
import { placeRules } from '#tokens/place-rules.ts';
import { readText } from './read-filing.ts';

/** `⇥` stands for a tab, `|` for a line's end. */
function toText(line: string): string {
  return line.replaceAll('⇥', '\t').replaceAll('|', '\n');
}

/** The fate of each token, in order; a run of equal fates once with its number. */
function fatesOf(line: string): string {
  const runs: { fate: string; count: number }[] = [];
  for (const { fate } of readText('invented', toText(line)).tokens) {
    const last = runs.at(-1);
    if (last?.fate === fate) last.count += 1;
    else runs.push({ fate, count: 1 });
  }
  return runs.map(({ count, fate }) => (count === 1 ? fate : `${fate} ×${count}`)).join(', ');
}

type Case = readonly [line: string, fates: string];

// biome-ignore format: one case per line
const claims: readonly Case[] = [
  ['Revenue rose to JPY12,345 million from US$ 1.2 and ¥(345) a share in the period.',            'claim ×3'],
  ['The balance was \\(\\frac{4}{9}87,122\\) thousand yen, as an extraction misread the sign.',   'claim'],
  ['We expect growth of 10 to 15% over the next 3-5 years in every market that we serve.',        'claim ×3'],
  ['The margin was 12.3%, then (11.3)%, then 40 percent, and it fell by 25 basis points.',        'claim ×4'],
  ['We serve 2.5 million homes and paid 13.5 yen a share, or 5.7p, for about 12m customers.',     'claim ×4'],
  ['The line carries 500Gbps, 1.5 times as much as before, under a 5-year contract.',             'claim ×3'],
  ['At the end of the period 1,126 machines stood in shops.',                                     'claim'],
  ['The rights lapse within ten (10) days and each grants two hundred (200) shares.',             'claim ×2'],
  ['The 2-for-1 split, at a ratio of 1:2, makes each unit one half (1/2) of what it was; 2/3 voted.', 'claim ×4'],
  ['The Group has 16 subsidiaries and 7 full-time directors, and opened 12 new sites.',           'claim ×3'],
  ['The number of shares constituting a unit is 100.',                                            'claim'],
];

// biome-ignore format: one case per line
const pointers: readonly Case[] = [
  ['It was prepared under IFRS 16, IAS17, IFRSs 9 and 15 and ASC 606-10 ("ASU") 2014-09, Topic 606.', 'reference ×7'],
  ['See Article 24-4-7, Paragraph 1, Items 8.1 through 8.5 of the Act No. 25 of 1948 on Form 20-F.', 'reference ×7'],
  ['The targets stand on page 8, their factors on pages 12-14 of this release.',                  'reference ×2'],
  ['The bonds are classified as Level 2, the shares in Levels 1 and 3 of the hierarchy.',         'reference ×3'],
  ['It is set in accordance with 3) above, see "(6) Voting Rights" and "Notes, 3. SIGNIFICANT POLICIES".', 'reference ×3'],
  ['Details are stated in Note 5. SEGMENTS and in Notes 3 and 4 (Note 2).',                       'note-reference ×4'],
  ['The ICT (*1) market and the IoT*2 market grew with the cloud^{3} and the period").1 ended.',  'note-reference ×4'],
  ['Revenues4 and costs rose in the period.',                                                     'note-reference'],
];

// biome-ignore format: one case per line
const whens: readonly Case[] = [
  ['As of September 30, 2023 and on Sep. 30, as on March31, 2019 and from 30 June 2024.',         'date ×7'],
  ['The days are 2024-06-30, 30.06.2024 and June 2024; the firm was founded in 1992.',            'date ×4'],
  ['The call begins at 15:00 JST on the day.',                                                    'date'],
  ['The paragraph was wrapped by its extraction right behind the month of March|31, 2024 and went on below.', 'date ×2'],
  ['We grew in 1H20, 2Q FY2020, Q1 2024 and 9M24, and in FY24/25 as in fiscal 2023.',             'period ×8'],
  ['It was the 28th business term, its 2nd Quarter, for the 6 months ended then.',                'period ×3'],
];

// biome-ignore format: one case per line
const identifiers: readonly Case[] = [
  ['The text is at https://example.com/2024/a1.html or sent by ir2@example.com to you.',          'identifier ×2'],
  ['Please call +81-3-1234-5678 or 03-1234-5678 for more, or Tel: 212 555 0100.',                 'identifier ×5'],
  ['Example Inc. ("Example", TSE1: 1234) announced; the stock code 1234 is that of Example, US1234567890.', 'identifier ×4'],
  ['The registration No. 12-3456 and ABN 21 604 118 227 are those of the company.',               'identifier ×5'],
  ['The office at 2-10-2 Harbour, or 1-chome, moved to 200 West Street, New York, NY 10013 then.', 'identifier ×4'],
  ['Lines are told apart as lines (less than 1Gbps) and lines (100Mbps-999Mbps) by us.',          'identifier ×2'],
  ['COVID-19 slowed 5G, IPv6 and P2P under ISO 27001; the Nikkei 225 and Phase 2 of No. 7 went on.', 'identifier ×8'],
];

// biome-ignore format: one case per line
const layout: readonly Case[] = [
  ['1. Overview of Results||The Group sells valves and pumps to water utilities in many lands.',  'heading'],
  ['Item 2. Business Overview||The Group sells valves and pumps to water utilities in many lands.', 'heading'],
  ['Results for 1H24||The Group sells valves and pumps to water utilities in eleven countries.',  'period'],
  ['(Notes) 1. Revenues exclude tax.||2. Costs include it in every month of the period.',         'list-number ×2'],
  ['- *1 ICT: Information and communication technology in general use.',                          'list-number'],
  ['The tasks are (1) to sell valves and (2) to buy pumps in every market that we know.',         'list-number ×2'],
  ['- (1) Changes in subsidiaries: None|- (2) Changes in policies: None',                         'list-number ×2'],
  ['The plan has these parts: 1. Sales of valves. 2. Purchases of pumps and whatever else there is.', 'list-number ×2'],
  ['The Group sells valves.||- 3 -||The Group sells pumps too.',                                  'page-number'],
  ['The Group sells valves.||Example Report - 14 -||The Group sells pumps.||Example Report - 15 -||It sells more.', 'page-number ×2'],
  ['The Group sells valves.||14 - Example Report||The Group sells pumps.||15 - Example Report||It sells more.', 'page-number ×2'],
  ['Contents||Risk factors ........ 12||Cash flows ........ 14||The Group sells valves and pumps.', 'page-number ×2'],
];

const head = '⇥March 31, 2023⇥March 31, 2024|⇥Millions of yen⇥Millions of yen|';

// biome-ignore format: one case per line
const tables: readonly Case[] = [
  [`Balance Sheets||${head}Cash⇥10⇥9|Total⇥10⇥9`,                                                 'date ×4, fact ×4'],
  [`Balance Sheets||${head}Cash, less than 1Gbps (Note 2)⇥10⇥9|Total⇥10⇥9`,                       'date ×4, label, note-reference, fact ×4'],
  [`Balance Sheets||⇥Notes⇥March 31, 2023⇥March 31, 2024|⇥⇥Millions of yen⇥Millions of yen|Cash⇥6,12⇥10⇥9|Total⇥⇥10⇥9`, 'date ×4, note-reference, fact ×4'],
  [`Balance Sheets||⇥Level 1⇥March 31, 2024|⇥Millions of yen⇥Millions of yen|Cash⇥10⇥9|Total⇥10⇥9`, 'heading, date ×2, fact ×4'],
  [`Balance Sheets||${head}Cash⇥10⇥9|2,240⇥10⇥9|Total⇥20⇥18`,                                        'date ×4, fact ×2, unresolved, fact ×4'],
  ['1)⇥Opening of the plant|2)⇥Closing of the plant',                                             'list-number ×2'],
  ['Changes in Equity||Six months ended March 31, 2024||⇥Own⇥ers of the⇥parent⇥3.7|⇥Share capital⇥Reserves⇥Other⇥Total|⇥Millions of yen⇥Millions of yen⇥Millions of yen⇥Millions of yen|Balance, March 31, 2024⇥10⇥9⇥8⇥27', 'date ×2, phantom, label ×2, fact ×4'],
  ['Class and number of persons⇥7 Full-time Directors and 12 Executive Officers|Number of shares⇥32,600|Price⇥17', 'unresolved ×4'],
  ['[Filing Date]⇥November 14, 2024|[Head Office]⇥2-10-2 Harbour, Tokyo|[Law]⇥Article 24',        'date ×2, identifier, reference'],
  ['TABLE OF CONTENTS||[Cover]⇥1|PART 1 Company⇥2|1 Selected Data⇥2|2 Risks⇥3|Item 2. Business⇥4|1 Results⇥12', 'page-number, heading, page-number, heading, page-number, heading, page-number, heading, page-number, heading, page-number'],
];

// biome-ignore format: one case per line
const unknowns: readonly Case[] = [
  ['The value is 17.',                                                                            'unresolved'],
  ['The parties agreed on 12.3 and 4711 in the end.',                                             'unresolved ×2'],
];

const cases = [...claims, ...pointers, ...whens, ...identifiers, ...layout, ...tables, ...unknowns];

test.each(cases)('%s', (line, fates) => {
  expect(fatesOf(line)).toBe(fates);
});

test('every pattern finds something in the lines above', () => {
  const texts = cases.flatMap(([line]) => [maskMarkup(toText(line)), ...line.split(/[⇥|]/).map(maskMarkup)]);
  const patterns = new Set(Object.values(placeRules).flatMap((rule) => rule.patterns));
  const idle = [...patterns].filter(({ form }) => !texts.some((text) => text.search(form) >= 0));
  expect(idle.map(({ form, recognizes }) => `${recognizes}: ${form.source}`)).toEqual([]);
});
