import { filler } from './prose.ts';
import { type Columns, noteTable } from './statements.ts';

const subjects = [
  'Revenue from contracts',
  'Cost of sales',
  'Property and equipment',
  'Leased assets',
  'Intangible assets',
  'Receivables by age',
  'Allowances',
  'Borrowings',
  'Provisions',
  'Employee benefits',
] as const;

const regions = ['Hokkaido', 'Tohoku', 'Kanto', 'Chubu', 'Kansai', 'Chugoku', 'Shikoku', 'Kyushu', 'Okinawa', 'Overseas'] as const;
const businesses = ['networks', 'integration', 'terminals', 'security'] as const;
const places = regions.flatMap((region) => businesses.map((business) => `${region} ${business}`));

/** The parts of a note's table: eight to twelve rows that add up to its last one. */
function partsOf(index: number): readonly string[] {
  return Array.from({ length: 8 + (index % 5) }, (_, row) => `${places[(index * 7 + row * 3) % places.length]} ${row + 1}`);
}

/** The notes of an annual report: for each a heading, two paragraphs and a table that foots. Five hundred make some 250 pages in print. */
export function noteSections(columns: Columns, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const title = `${subjects[index % subjects.length]}, part ${Math.floor(index / subjects.length) + 1}`;
    return [`Note ${index + 1}. ${title}`, ...filler(2), noteTable(columns, title, partsOf(index))].join('\n\n');
  });
}
