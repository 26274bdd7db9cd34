import { splitTrailingUnit, type UnitReading } from '#numerals/read-unit.ts';
import type { Statement } from '#statements/read-statements.ts';

/** The unit that the heading above a row names in brackets. */
export interface SectionUnit {
  readonly unit: UnitReading;
  /** The heading without its unit. */
  readonly heading: string;
  /** Whether the heading names a group of rows; a single thing may also be a row whose figures are missing. */
  readonly isGroup: boolean;
}

/** Words of headings that hold rows of one unit: `Key ratios (%)`, `Selected data (S$)`. */
const groups =
  /\b(?:ratios|margins|returns|rates|yields|shares of|data|figures|indicators|metrics|measures|statistics|information|highlights|KPIs|growth|changes|composition|breakdown|structure)\b|^per (?:ordinary |common )?(?:share|unit|ADS)\b/i;

type Sections = Pick<Statement, 'places'> & {
  readonly table: { readonly rows: readonly Pick<Statement['table']['rows'][number], 'label' | 'isSection'>[] };
};

/**
 * The units that section rows give to the rows below them, parallel to the table's rows:
 *
 *     Key financial ratios (%)      percent, until the next section of its depth, or until a row closes it
 *     Net interest margin    1.62
 */
export function sectionUnits({ places, table }: Sections): readonly (SectionUnit | undefined)[] {
  let open: { readonly depth: number; readonly unit?: SectionUnit }[] = [];
  return table.rows.map((row, index) => {
    const place = places[index];
    const depth = place?.path.length ?? 0;
    if (row.isSection) {
      const { label, unit } = splitTrailingUnit(row.label.replace(/\s*:$/, ''));
      open = open.filter((section) => section.depth < depth);
      open.push(unit === undefined ? { depth } : { depth, unit: { unit, heading: label, isGroup: groups.test(label) } });
      return undefined;
    }
    const unit = open.findLast((section) => section.unit !== undefined)?.unit;
    if (place?.closes === true) open = open.filter((section) => section.depth < depth - 1);
    return unit;
  });
}
