/**
 * What editors know of the components of commentary: names, attributes and what each says. `component-rules.ts` is what the build checks; a test
 * compares the two.
 */

interface WithWords {
  readonly children?: unknown;
}

interface FigureAttributes extends WithWords {
  /** A measure, the slug of an item, a concept, or statement/label as printed. */
  readonly of: string;
  /** A period's slug; without it, the period of the file. */
  readonly period?: string;
  /** Axis=member pairs parted by a semicolon. */
  readonly dimension?: string;
  /** The unit shown; without it, millions where they are printed. */
  readonly unit?: 'printed' | 'thousands' | 'millions' | 'billions';
  /** The accounting standard, where a period is known under two. */
  readonly standard?: string;
  /** The length, for three-month figures of a half. */
  readonly months?: string;
  /** The balance at the beginning of the period. */
  readonly opening?: boolean;
  /** Leaves out the brackets of a negative, where the words say it. */
  readonly sign?: 'none';
  /** Shows a figure that is not printed in this unit, rounded here and marked so. */
  readonly rounding?: 'nearest';
}

interface ChangeAttributes extends WithWords {
  /** A measure, the slug of an item, a concept, or statement/label as printed. */
  readonly of: string;
  /** A period's slug; without it, the period of the file. */
  readonly period?: string;
  /** Axis=member pairs parted by a semicolon. */
  readonly dimension?: string;
  /** The unit shown; without it, millions where they are printed. */
  readonly unit?: 'printed' | 'thousands' | 'millions' | 'billions';
  /** The accounting standard, where a period is known under two. */
  readonly standard?: string;
  /** The length, for three-month figures of a half. */
  readonly months?: string;
  /** The balance at the beginning of the period. */
  readonly opening?: boolean;
  /** Leaves out the brackets of a negative, where the words say it. */
  readonly sign?: 'none';
  /** How the change is said; without it, in words. */
  readonly as?: 'words' | 'percent' | 'amount' | 'points';
  /** The slug of the period compared with, or `opening`; without it, the same period a year before. */
  readonly against?: string;
}

interface ChartAttributes extends WithWords {
  /** A chart of the issuer's selection. */
  readonly name: string;
}

interface StatementAttributes extends WithWords {
  /** A statement of the period, as in the address of its page. */
  readonly name: string;
  /** Labels as printed, parted by semicolons; without it, all rows. */
  readonly rows?: string;
}

interface QuoteAttributes extends WithWords {
  /** The line of the filing on which the words stand. */
  readonly line: string;
  /** The folder of the filing; without it, the period's own. */
  readonly filing?: string;
  /** Who says it, in the words of the same line. */
  readonly by?: string;
}

interface NoteAttributes extends WithWords {
  /** A heading of a few words. */
  readonly title?: string;
}

interface TermAttributes extends WithWords {
  /** A term of the glossary, where the words differ from it. */
  readonly of?: string;
}

/** The name under which editors with MDX look for components that need no import. */
interface MDXProvidedComponents {
  readonly Figure: (attributes: FigureAttributes) => unknown;
  readonly Change: (attributes: ChangeAttributes) => unknown;
  readonly Chart: (attributes: ChartAttributes) => unknown;
  readonly Statement: (attributes: StatementAttributes) => unknown;
  readonly Quote: (attributes: QuoteAttributes) => unknown;
  readonly Note: (attributes: NoteAttributes) => unknown;
  readonly Term: (attributes: TermAttributes) => unknown;
}
