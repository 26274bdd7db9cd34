import { expect, test } from 'vitest';
import { processCommentary } from '#tests/commentary/process-commentary.ts';
import { catalog } from './catalog.ts';
import { renderProblem } from './render-problem.ts';

/** `W03@1:16 …`: code, place, and the message with its further lines. */
async function list(text: string, path?: string): Promise<readonly string[]> {
  const { checked } = await processCommentary(text, path);
  return (checked?.problems ?? []).map(
    ({ code, spot, message }) => `${code}@${spot.line}:${spot.column} ${message.replaceAll('\n', ' | ')}`,
  );
}

// biome-ignore format: one line per case
test.each([
  ['Sales of <Figure of="revenue" />.'],
  ['Sales of <Figure of="revenue" period="1h30" />, <Change of="revenue" />.'],
  ['<Figure of="dividends-paid" unit="millions" rounding="nearest" />'],
  ['<Change of="gross-profit-ratio" as="points" />'],
  ['Orders went <Change of="orders" />.'],
  ['<Change of="revenue" against="1h30" as="amount" />'],
  ['It said <Quote line="2">There was an "increase" in fuel costs … longer routes</Quote>.'],
  ['<Quote line="3" by="Ada Current, President">We expect calm seas</Quote>'],
  ['Sales rose due to tourism (<Quote line="5" />).'],
  ['Sales rose due to tourism.\n\n<Quote line="5">Revenue was JPY2,050 million.</Quote>'],
  ['<Chart name="cash" />'],
  ['<Note title="Terms">In 1H31, from April 1, 2031, under IFRS 16 and IAS 12, see page 8.</Note>'],
  ['| Item | 1H31 |\n| --- | ---: |\n| Sales | <Figure of="revenue" /> |'],
  ['{/* for the editors */}\n\nSales.'],
  ['See [cash flows](/1h31/cash-flows/), [last year](../1h30/), [home](/), [below](#terms), [all](/forecasts/?a=1#b).'],
  ['See [the line](/documents/1h31-report/#L5 "Revenue was"), [the term](/glossary/#load-factor), [the data](/data/facts.csv).'],
  ['See [the ministry](https://ports.example.org/rates?year=2031), [us](mailto:ir@ferry.example.com).\n\n[a]: /1h30/'],
])('nothing is wrong with %s', async (text) => expect(await list(text)).toEqual([]));

// biome-ignore format: one line per case
const wrong = [
  ['no such figure', 'Sales of <Figure of="revenu" />.', 'W03@1:18 There is no figure “revenu” of 1h31. | nearest: revenue, goodwill'],
  ['no such period', '<Figure of="revenue" period="1h29" />', 'W02@1:22 There is no period “1h29”. | nearest: 1h30, 1h31, fy2030'],
  ['not in that period', '<Figure of="goodwill" period="1h30" />', 'W03@1:9 There is no figure “goodwill” of 1h30. | nearest: revenue, cost-of-sales'],
  ['not in that unit', '<Figure of="dividends-paid" unit="millions" />', 'W04@1:29 “dividends-paid” is not printed in millions. | nearest: thousands'],
  ['dimension without =', '<Figure of="revenue" dimension="North" />', 'W09@1:22 “North” is not written as axis=member.'],
  ['nothing to compare', '<Change of="goodwill" />', 'W05@1:9 There is nothing to compare with. There is no figure “goodwill” of 1h30. | nearest: revenue, cost-of-sales'],
  ['across a sign', '<Change of="operating-profit" as="percent" />', 'W05@1:9 A percentage across a change of sign says nothing.'],
  ['percent of cash', '<Change of="dividends-paid" as="percent" />', 'W05@1:9 No percentage is given on cash flows and on changes in equity.'],
  ['points of amounts', '<Change of="revenue" as="points" />', 'W05@1:9 Percentage points stand between two percentages.'],
  ['percent of ratios', '<Change of="gross-profit-ratio" as="percent" />', 'W05@1:9 Between two percentages stand percentage points: as="points".'],
  ['against nothing', '<Change of="revenue" against="1h28" />', 'W02@1:22 There is no period “1h28”. | nearest: 1h30, 1h31, fy2030'],
  ['no such chart', '<Chart name="revenue-by-rout" />', 'W06@1:8 There is no chart “revenue-by-rout” of 1h31. | nearest: revenue-by-route, cash'],
  ['no such statement', '<Statement name="cashflows" />', 'W14@1:12 There is no statement “cashflows” of 1h31. | nearest: cash-flows, profit-or-loss'],
  ['no such row', '<Statement name="cash-flows" rows="Revenue; Grossprofit" />', 'W14@1:30 cash-flows of 1h31 has no row “Grossprofit”. | nearest: Gross profit, Revenue'],
  ['no such term', 'A <Term>loud factor</Term>.', 'W15@1:3 “loud factor” is no term of the glossary. | nearest: Load factor, Occupancy'],
  ['no such document', '<Quote filing="1h31-reprot" line="2">x</Quote>', 'W07@1:8 There is no filing “1h31-reprot”. | nearest: 1h31-report, 1h31-supplement, 1h30-report'],
  ['no such page', 'See [this](/1h31/cashflows/).', 'W16@1:5 There is no page “/1h31/cashflows/”. | nearest: /1h31/cash-flows/, /1h31/'],
  ['a page of its own', 'See [this](cash-flow/).', 'W16@1:5 There is no page “cash-flow/”. | nearest: /1h31/cash-flows/, /1h31/'],
  ['no slash at the end', 'See [this](../1h30).', 'W16@1:5 “../1h30” wants a slash at its end.'],
  ['a line without words', 'See [this](/documents/1h31-report/#L5).', 'W16@1:5 Nothing says which words stand on line 5 of 1h31-report. | write: (/documents/1h31-report/#L5 "Revenue was JPY2,050 million.")'],
  ['a line that moved', 'See [this](/documents/1h31-report/#L5 "longer routes").', 'W16@1:5 The words “longer routes” do not stand on line 5 of 1h31-report. | They stand on line 2.'],
  ['words that went', 'See [this][a].\n\n[a]: /documents/1h31-report/#L5 "heavy seas"', 'W16@3:1 The words “heavy seas” do not stand on line 5 of 1h31-report. | line 5 reads: Revenue was JPY2,050 million.'],
  ['a line too far', 'See [this](/documents/1h31-report/#L6).', 'W16@1:5 1h31-report has 5 lines and no line 6.'],
  ['no such anchor', 'See [this](/glossary/#load-faktor).', 'W16@1:5 The glossary has no “load-faktor”. | nearest: load-factor'],
  ['no host', 'See [this](https://ports/rates).', 'W16@1:5 “https://ports/rates” is no address of a page.'],
  ['no address of mail', 'See [this](mailto:ir).', 'W16@1:5 “mailto:ir” is no address of mail.'],
  ['a program', 'See [this](javascript:alert).', 'W16@1:5 “javascript:alert” is none of https:, http: and mailto:, nor a page of the site.'],
  ['a definition', 'See [this][a].\n\n[a]: /1h29/', 'W16@3:1 There is no page “/1h29/”. | nearest: /1h30/, /1h31/'],
  ['nothing between the brackets', 'See [this]().', 'W16@1:5 The link has no address.'],
  ['a picture of another host', '![this](https://ports.example.org/a.png)', 'W16@1:1 “https://ports.example.org/a.png” is a picture of another host; no page asks one.'],
  ['no such line', '<Quote line="99">x</Quote>', 'W08@1:8 Nothing stands on line 99 of 1h31-report; the filing has 5 lines.'],
  ['other words', '<Quote line="5">Revenue was low.</Quote>', 'W08@1:8 These words do not stand on line 5 of 1h31-report. | line 5 reads: Revenue was JPY2,050 million.'],
  ['other capitals', '<Quote line="5">revenue WAS JPY2,050</Quote>', 'W08@1:8 These words do not stand on line 5 of 1h31-report. | The line has other capitals: Revenue was JPY2,050 million.'],
  ['another line', '<Quote line="5">increase” in fuel costs</Quote>', 'W08@1:8 These words do not stand on line 5 of 1h31-report. | They stand on line 2.'],
  ['pieces out of order', '<Quote line="2">longer routes … fuel costs</Quote>', 'W08@1:8 These words do not stand on line 2 of 1h31-report. | line 2 reads: Cost of sales was JPY1,300 million. There was an “increase” in fuel costs, along with longer routes.'],
  ['another speaker', '<Quote line="3" by="Bob">We expect calm seas</Quote>', 'W08@1:17 “Bob” does not stand on line 3 of 1h31-report.'],
  ['unknown attribute', '<Figure off="revenue" of="revenue" />', 'W09@1:9 <Figure> has no attribute off; of is the nearest. | attributes: of (needed), period, dimension, unit, standard, months, opening, sign, rounding'],
  ['missing attribute', '<Figure />', 'W09@1:1 <Figure> lacks of: a measure, the slug of an item, a concept, or statement/label as printed.'],
  ['wrong value', '<Figure of="revenue" unit="yen" />', 'W09@1:22 “yen” is no value of unit. | values: printed, thousands, millions, billions'],
  ['no number', '<Quote line="two">x</Quote>', 'W09@1:8 line is a whole number, not “two”.'],
  ['no flag', '<Figure of="goodwill" opening="yes" />', 'W09@1:23 opening stands without a value.'],
  ['unknown component', '<Figur of="revenue" />', 'W10@1:1 There is no component <Figur>. | components: Figure, Change, Chart, Statement, Quote, Note, Term'],
  ['code in attribute', '<Figure of={name} />', 'W11@1:9 <Figure> takes plain text: of="…", without braces.'],
  ['code in words', 'Sales of {1 + 1}.', 'W11@1:10 An expression in braces stands in commentary.'],
  ['import', "import x from './x.ts'\n\nSales.", 'W11@1:1 An import or export stands in commentary.'],
  ['bare number', 'Sales of JPY2,050 million.', 'W12@1:13 2,050 is bound to nothing. | printed as: <Figure of="revenue" />'],
  ['bare number, unknown', 'Some 40 ships.', 'W12@1:6 40 is bound to nothing, and no filing of the period prints it in a table.'],
  ['cause', 'Sales rose because of tourism.', 'W13@1:12 “because” gives a reason in our words alone.'],
] as const;

test.each(wrong)('%s', async (_name, text, expected) => expect(await list(text)).toEqual([expected]));

test('every problem of the catalogue but that of the file name is among them', () => {
  const codes = new Set(wrong.map(([, , expected]) => expected.slice(0, 3)));
  expect([...codes].sort()).toEqual(Object.keys(catalog).filter((code) => code !== 'W01'));
});

test('a file that belongs to no period has only that problem', async () => {
  expect(await list('<Figure of="nothing" />', 'content/commentary/1h3l.mdx')).toEqual([
    'W01@1:1 “1h3l” is no period of the archive. | nearest: 1h30, 1h31, fy2030',
  ]);
});

test('a file outside of the folder is left alone', async () => {
  expect((await processCommentary('<Figure of="nothing" />', 'content/notes/1h31.mdx')).checked).toBeUndefined();
});

test('all problems of a file are found at once, by place', async () => {
  const text = [
    '---',
    'title: First half',
    '---',
    '',
    'Sales of <Figure of="revenu" />',
    'and <Chart name="x" />,',
    '',
    '<Quote line="1">x</Quote>',
  ].join('\n');
  const blank = text.replace(/^---[\s\S]*?---/, (head) => head.replace(/[^\n]/g, ' '));
  expect((await list(blank)).map((line) => line.slice(0, 8))).toEqual(['W03@5:18', 'W06@6:12', 'W08@8:8 ']);
});

test('a problem is shown with its line and carets', async () => {
  const text = 'First.\n\nSales\tof <Figure of="revenu" />.';
  const { checked } = await processCommentary(text);
  expect(checked?.problems.map((problem) => renderProblem(problem, text.split('\n'))).join('')).toBe(
    [
      'content/commentary/1h31.mdx:3:18: error W03: There is no figure “revenu” of 1h31.',
      '3 | Sales⇥of <Figure of="revenu" />.',
      '  |                  ^^^^^^^^^^^',
      '  nearest: revenue, goodwill',
      'hint: Name the item as in the address of its page, or as statement/label, as printed in the filing.',
    ].join('\n'),
  );
});

test('a link from the root leads there from the page of the period, below any base path', async () => {
  const { code } = await processCommentary('See [cash flows](/1h31/cash-flows/), [home](/), [last year](../1h30/).');
  expect(code).toContain('href: "../1h31/cash-flows/"');
  expect(code).toContain('href: "../"');
  expect(code).toContain('href: "../1h30/"');
});
