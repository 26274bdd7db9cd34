import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { completeAcross, completeHeadings } from './complete-headings.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { recognizeTables } from './recognize-tables.ts';

function headingsOf(first: string, second: string): readonly string[] {
  const rows = (label: string): string => `${label}\t1,100\t2,200\n${label} sold\t100\t200`;
  const lines = readLines(`\t${first}\n${rows('Shares')}\n\t${second}\n${rows('Bonds')}`.replaceAll('|', '\t'));
  const tables = completeHeadings(recognizeTables(lines, buildVocabulary(lines, new Set())));
  return tables.map((table) => table.headers.map((header) => header.texts.join(' ')).join(' | '));
}

const whole = 'Three months ended June 30, 2024|Three months ended June 30, 2025';
const shown = 'Three months ended June 30, 2024 | Three months ended June 30, 2025';

test('a heading that is cut is whole in the next table', () => {
  expect(headingsOf('Three months ended|Three months ended June 30, 2025', whole)).toEqual([shown, shown]);
});

test('another heading is another heading', () => {
  const other = 'Three months ended June 30, 2023|Three months ended June 30, 2025';
  expect(headingsOf(other, whole)[0]).toBe(other.replace('|', ' | '));
});

test('where two headings differ, none is completed', () => {
  expect(headingsOf('Three months ended|Three months ended', whole)[0]).toBe('Three months ended | Three months ended');
});

/** The headings of two tables of a filing, apart from each other, with the rows given. */
function headingsAcross(first: string, second: string, label = 'Customers'): readonly string[] {
  const runs = [first, second].map((heads, index) => {
    const own = index === 0 ? 'Customers' : label;
    const text = `\t${heads}\n${own}\t1,100\t2,200\t3,300\n${own} abroad\t1,100\t2,200\t3,300`;
    const lines = readLines(text.replaceAll('|', '\t'));
    return recognizeTables(lines, buildVocabulary(lines, new Set()));
  });
  return completeAcross(runs).flatMap((run) => run.map(({ headers }) => headers.map(({ texts }) => texts.join(' ')).join(' | ')));
}

const segments = 'Cloud services and systems integration|Cash machines|Adjustments';

test('a heading that lost words is whole in another table of the filing with the same rows', () => {
  expect(headingsAcross('systems integration|Cash machines|Adjustments', segments)[0]).toBe(segments.replaceAll('|', ' | '));
});

test('one word alone, two headings that differ, or other rows complete nothing', () => {
  expect(headingsAcross('integration|Cash machines|Adjustments', segments)[0]).toBe('integration | Cash machines | Adjustments');
  expect(headingsAcross('systems integration|Machines|Adjustments', segments)[0]).toBe('systems integration | Machines | Adjustments');
  expect(headingsAcross('systems integration|Cash machines|Adjustments', segments, 'Depreciation')[0]).toBe(
    'systems integration | Cash machines | Adjustments',
  );
});
