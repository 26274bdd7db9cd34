import { expect, test } from 'vitest';
import { propertiesOfStyles, pruneStyles, wordsOfScripts } from '#scripts/prune-styles.ts';

const later = {
  words: wordsOfScripts(['panel.className="open";mark.classList.add("ink-"+n);style.getPropertyValue("--asked")']),
  properties: propertiesOfStyles(['.panel{color:var(--late)}']),
};
const page = (css: string): string => `<style>${css}</style><main id="top" class="wide sheet"><p>text</p></main>`;

test.each([
  ['a class of the page', '.wide{color:red}', '.wide{color:red}'],
  ['a class of no element', '.narrow{color:red}', ''],
  ['a class that a script gives', '.open{color:red}', '.open{color:red}'],
  ['a class that a script puts together', '.ink-3{color:red}', '.ink-3{color:red}'],
  ['an element of no page', 'p{a:b}h4{a:b}main>h4{a:b}', 'p{a:b}'],
  ['an id', '#top{a:b}#end{a:b}', '#top{a:b}'],
  ['one of several selectors', '.narrow,.wide p,.sheet .gone{a:b}', '.wide p{a:b}'],
  ['elements and attributes', 'p{a:b}[data-a]{a:b}', 'p{a:b}[data-a]{a:b}'],
  ['a choice and a negation', ':is(.gone,.wide){a:b}p:not(.gone){a:b}', ':is(.gone,.wide){a:b}p:not(.gone){a:b}'],
  ['rules within rules', '.wide{a:b;.gone{c:d}& p{e:f}}', '.wide{a:b;& p{e:f}}'],
  ['an empty condition', '@media print{.gone{a:b}}@media print{.wide{a:b}}', '@media print{.wide{a:b}}'],
  ['statements', '@layer a,b;p{a:b}', '@layer a,b;p{a:b}'],
  ['a property that is taken', ':root{--x:1;--y:2}p{a:var(--x)}', ':root{--x:1;}p{a:var(--x)}'],
  ['a property that only one left out takes', ':root{--x:1;--y:var(--x)}p{a:b}', 'p{a:b}'],
  ['a property that a later style or a script takes', ':root{--late:1;--asked:2;--gone:3}', ':root{--late:1;--asked:2;}'],
  ['the end of an attribute', '[id$=op]{a:b}[id$=-9\\)]{a:b}', '[id$=op]{a:b}'],
  ['charts where there are some', '@layer charts{p{a:b}}', ''],
  [
    'faces and frames',
    '@font-face{font-family:x}@keyframes k{from{a:b}to{a:c}}',
    '@font-face{font-family:x}@keyframes k{from{a:b}to{a:c}}',
  ],
  ['braces in a string', '.wide::after{content:"}{"}.gone{a:b}', '.wide::after{content:"}{"}'],
  ['a class in the value of an attribute', '[id="b.gone"]{a:b}', '[id="b.gone"]{a:b}'],
])('keeps what can find something: %s', (_, css, kept) => {
  expect(pruneStyles(page(css), later)).toBe(page(kept));
});

test('keeps what a script of the page itself may give', () => {
  const html = (css: string): string => `<style>${css}</style><p>text</p><script>p.className="late"</script>`;
  expect(pruneStyles(html('.late{a:b}.gone{a:b}'), { words: new Set(), properties: new Set() })).toBe(html('.late{a:b}'));
});

test('keeps the styles of charts where there is one', () => {
  const html = '<style>@layer charts{figure{a:b}}</style><figure data-chart="x"></figure>';
  expect(pruneStyles(html, later)).toBe(html);
});
