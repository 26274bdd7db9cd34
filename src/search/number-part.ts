/**
 * A figure in the index: where it stands, its value in base units and precision, and as numbers the texts of its part that say what it is:
 * the figure and its unit as shown, base unit, line item, period, the period's label, statement, document, the document's folder.
 */
export type NumberRow = readonly [
  anchor: string,
  value: string,
  decimals: number,
  figure: string,
  unitText: number,
  unit: number,
  label: number,
  period: number,
  periodLabel: number,
  statement: number,
  document: number,
  filing: number,
];

/** `/search/numbers/<digits>.json`: the figures that may begin with these digits, newest document first. */
export interface NumberPart {
  readonly texts: readonly string[];
  readonly rows: readonly NumberRow[];
}

/** A period under all its names. */
export interface NamedPeriod {
  readonly text: string;
  /** From the root of the site, without its base path. */
  readonly path: string;
  /** Every word of its names, in small letters. */
  readonly words: readonly string[];
}

/** `/search/numbers/index.json`: which parts there are, and the names of the periods. */
export interface SearchIndex {
  readonly digits: readonly string[];
  readonly periods: readonly NamedPeriod[];
}
