import type { Figure } from './figure.ts';

/** What commentary asks for. */
export interface FigureQuery {
  /** Slug of a period: `1h20`. */
  readonly period: string;
  /** Slug of an item (`revenue`), a concept (`ifrs-full:Revenue`), or `<statement>/<label>`, `<statement>/<section>/<label>`. */
  readonly of: string;
  /** `axis=member` pairs: { component: 'Network services' }. Without any, only figures without dimensions are meant. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** `millions` by default where the document prints them; `printed` takes the most precise printing as it stands. */
  readonly unit?: 'printed' | 'thousands' | 'millions' | 'billions';
  /** Where a period is known under two standards; without it, the period's own document decides. */
  readonly standard?: string;
  /** Three-month figures on a half's page. */
  readonly months?: number;
  /** The balance at the opening of the period instead of its end. */
  readonly opening?: boolean;
  /** Where the question stands, for the message: `content/commentary/1h20.mdx:12`. */
  readonly where?: string;
}

/** Finds a figure; throws with the place and the nearest names where it, or its period, does not exist. */
export function resolveFigure(_query: FigureQuery): Figure {
  throw new Error('resolveFigure');
}

/** The change of a figure against the same period a year before, as printed where the document prints it; throws like resolveFigure. */
export function resolveChange(_query: FigureQuery & { readonly as?: 'percent' | 'amount' }): Figure {
  throw new Error('resolveChange');
}
