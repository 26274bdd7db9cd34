import type { Fact } from '#model/fact.ts';
import type { Standing } from '#series/basis.ts';
import type { Figure } from '#views/figure.ts';

/** The units that an author can ask for; `printed` is that of the most precise printing. */
export const unitNames = ['printed', 'thousands', 'millions', 'billions'] as const;
export type UnitName = (typeof unitNames)[number];

/** A figure that commentary asks for. */
export interface Question {
  /** A measure of issuer.yaml, the slug of an item, a concept, or `statement/section/label`. */
  readonly of: string;
  /** Slug of the period that the figure is of. */
  readonly period: string;
  /** Slug of the period whose documents speak first: those of the file's own period, also about the year before. */
  readonly statedIn: string;
  /** The only document that may answer. */
  readonly filing?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly unit?: UnitName;
  readonly standard?: string;
  /** The length of a duration, where it is not the whole period: 3 for the last quarter of a half. */
  readonly months?: number;
  /** The balance at the opening of the period instead of its end. */
  readonly opening?: boolean;
}

/** What of a question has no answer, named as the attribute that asks it. */
export type QuestionPart = 'of' | 'dimension' | 'unit' | 'standard' | 'months';

export interface FoundFigure {
  readonly kind: 'found';
  readonly figure: Figure;
  /** The most precise printing; absent where the figure is computed. */
  readonly fact?: Fact;
}

export type FigureAnswer =
  | FoundFigure
  | { readonly kind: 'missing'; readonly part: QuestionPart; readonly message: string; readonly nearest: readonly string[] };

/** What commentary asks of the filings. */
export interface Archive {
  /** Slugs of all periods: `1h25`. */
  readonly periods: readonly string[];
  /** Whether a name can only be that of a period whose documents are not public yet; commentary on it is left out. */
  isWithheld(slug: string): boolean;
  /** The paths of all pages from the root of the site, with a slash at the end: `1h25/`; the home page is empty. */
  readonly pages: ReadonlySet<string>;
  /** Folder names of all filings. */
  readonly filings: readonly string[];
  /** The filings that report on a period. */
  filingsOf(period: string): readonly string[];
  /** How lists name a filing: `1H25 earnings release`. */
  nameOf(filing: string): string;
  /** The accounting standard of a period's own documents. */
  standardOf(period: string): string | undefined;
  /** The same period a year before: `1h24` for `1h25`; undefined where nothing is known of it. */
  yearBefore(period: string): string | undefined;
  /** The lines of a filing's source as received. */
  linesOf(filing: string): readonly string[];
  /** Names of the charts of a period. */
  chartsOf(period: string): readonly string[];
  /** Names of the statements of a period, as in the addresses of their pages. */
  statementsOf(period: string): readonly string[];
  /** The labels of a statement's rows, as printed. */
  rowsOf(period: string, statement: string): readonly string[];
  /** The terms of the glossary and their other names, each with the term that it stands for. */
  readonly terms: ReadonlyMap<string, string>;
  findFigure(question: Question): FigureAnswer;
  /** The change in per cent against the same period a year before, where the documents print it. */
  findPrintedRate(question: Question): Figure | undefined;
  /** What a figure is measured on: one standing for each fact that it is or was computed from. */
  standingsOf(found: FoundFigure): readonly Standing[];
  /** Names for `of` under which the documents of a period print a number. */
  namesOf(period: string, printed: string): readonly string[];
}
