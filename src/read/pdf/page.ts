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

/** The horizontal rules of a page with those that touch as one: the borders of cells that stand side by side. */
export function joinTouching(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const rule of rules.filter(isHorizontal).toSorted((one, other) => one.y0 - other.y0 || one.x0 - other.x0)) {
    const last = joined.at(-1);
    if (last !== undefined && Math.abs(last.y0 - rule.y0) < 0.5 && rule.x0 < last.x1 + 0.5)
      joined[joined.length - 1] = { ...last, x1: Math.max(last.x1, rule.x1) };
    else joined.push(rule);
  }
  return joined;
}
