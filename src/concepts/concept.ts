import type { AccountingStandard, FactKind, StatementSlug } from '#model/fact.ts';

export type PeriodType = 'instant' | 'duration';
export type Balance = 'debit' | 'credit';
export type ConceptRole = 'item' | 'total' | 'section';

/** What a row is about: the element's qualified name, and how its taxonomy treats it. */
export interface Concept {
  /** `ifrs-full:Revenue`, `us-gaap:…`, `jppfs_cor:…`, `issuer:…` */
  readonly concept: string;
  readonly periodType: PeriodType;
  /** Absent where the taxonomy gives none (ratios, shares) or where it is not certain. */
  readonly balance?: Balance;
}

/** One line of a dictionary: which labels, where, mean which concept. */
export interface ConceptEntry extends Concept {
  readonly statements: readonly StatementSlug[];
  /** As an issuer prints them; the first is the usual wording. Compared after `normalizeLabel`. */
  readonly labels: readonly string[];
  /** One of these must stand in a section label above the row, as whole words: `current assets`. */
  readonly within?: readonly string[];
  /** None of these may stand in a section label above the row. */
  readonly outside?: readonly string[];
  /** Printed forms of a value that fit; a nil and a change fit everywhere. */
  readonly kinds: readonly FactKind[];
  readonly roles?: readonly ConceptRole[];
  /** Only for filings under this standard; the built-in dictionaries are kept apart instead. */
  readonly standard?: AccountingStandard;
}

/** The issuer's own labels on top of the built-in dictionaries, as `content/concepts.yaml` gives them. */
export interface IssuerConcepts {
  readonly entries: readonly ConceptEntry[];
  /** Labels that join no concept but stand in the filings, for repairing damaged ones. */
  readonly labels: readonly string[];
}

/** A row to be understood. */
export interface ConceptQuery {
  readonly statement: StatementSlug;
  readonly standard?: AccountingStandard | undefined;
  /** Section labels above the row, outermost first. */
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: FactKind;
  readonly unit: string;
  readonly role?: ConceptRole | undefined;
  /** The column's own measure, where one row carries several ("Order backlog"); read as the innermost section. */
  readonly measure?: string | undefined;
  /** What the row is by arithmetic, where its printed label says something else; wins over `label`. */
  readonly meant?: string | undefined;
  /** The same for the section labels; wins over `path`. */
  readonly meantPath?: readonly string[] | undefined;
  readonly issuer?: IssuerConcepts | undefined;
}
