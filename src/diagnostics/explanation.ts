/** What the page of a code says beyond its title and hint. */
export interface Explanation {
  /** What is the case, and what it does to the site. */
  readonly means: string;
  /** How it usually comes about. */
  readonly cause: string;
  /** A message with this code, on an invented filing. */
  readonly example: string;
}
