/** A run of characters as a page of a PDF shows it. Lengths are points; `y` is the baseline, counted from the top of the page. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold?: true;
  /** Set where the line does not run from left to right. */
  readonly isTurned?: true;
}

/** A straight line, horizontal or vertical, that a page shows. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a page of a PDF shows, in points from its upper left corner. */
export interface PageContent {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly rules: readonly Rule[];
}

/** Claims that a rule runs from left to right. */
export function isHorizontal(rule: Rule): boolean {
  return rule.y0 === rule.y1;
}
