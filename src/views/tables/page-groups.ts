import type { StatementSlug } from '#model/fact.ts';
import { statementTitle } from './statement-titles.ts';

/** A page below a period: one statement, or several kinds of tables that belong together. */
export interface PageGroup {
  readonly slug: string;
  readonly title: string;
  readonly statements: readonly StatementSlug[];
}

const single = (slug: StatementSlug): PageGroup => ({ slug, title: statementTitle(slug), statements: [slug] });

/** In the order in which a period lists its pages. */
export const pageGroups: readonly PageGroup[] = [
  single('highlights'),
  single('operating-results'),
  single('tse-summary'),
  single('selected-financial-data'),
  single('targets'),
  single('dividends'),
  { slug: 'services', title: 'Services and contracts', statements: ['network-services', 'contracts'] },
  single('orders-and-sales'),
  { slug: 'segments', title: 'Segments', statements: ['segment-results', 'segment-information'] },
  single('financial-position'),
  single('profit-or-loss'),
  single('comprehensive-income'),
  single('changes-in-equity'),
  single('cash-flows'),
  { slug: 'notes', title: 'Notes', statements: ['note'] },
  single('non-gaap'),
  single('shares'),
  single('shareholders'),
  single('other'),
];

/** The page on which a kind of table stands; undefined for figures in prose. */
export function groupOf(statement: string): PageGroup | undefined {
  return pageGroups.find(({ statements }) => statements.some((slug) => slug === statement));
}

export function findGroup(slug: string): PageGroup | undefined {
  return pageGroups.find((group) => group.slug === slug);
}
