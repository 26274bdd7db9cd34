import type { StatementSlug } from '#model/fact.ts';

/** What every rule says about itself; its page is written from this. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** What is compared with what. */
  readonly what: string;
  /** Why the equality must hold. */
  readonly why: string;
  readonly example: string;
  /** What is usually the matter when it fails. */
  readonly cause: string;
}

/** What a rule may ask about a sum that was found in a table. */
export interface FoundSum {
  readonly totalLabel: string;
  readonly childLabels: readonly string[];
  /** Some operand is taken away although it is printed without a sign. */
  readonly hasInferredSigns: boolean;
  /** Every operand is itself a total of the table. */
  readonly sumsTotals: boolean;
  readonly statement: string;
}

/** Sums of rows (down a column) or of columns (along a row); the first rule that fits a sum takes it. */
export interface FootingRule extends RuleText {
  readonly family: 'footing';
  readonly direction: 'rows' | 'columns';
  readonly fits: (sum: FoundSum) => boolean;
}

/** A column that restates two others of its table: a change in percent, or in the unit itself. */
export interface ChangeRule extends RuleText {
  readonly family: 'change';
  readonly measure: 'percent' | 'difference';
}

/** The date or span at which an operand is taken, seen from the span of the equation. */
export type OperandTime = 'same' | 'opening' | 'closing';

/** Which fact takes part: by concept (the first known alternative), and by where it stands. */
export interface OperandPattern {
  readonly name: string;
  readonly concepts: readonly string[];
  /** Only printings in these statements; otherwise any, the primary statements first. */
  readonly statements?: readonly StatementSlug[];
  readonly time?: OperandTime;
  /** Members that the fact must have: any of the alternatives. Facts with other dimensions do not take part. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  /** Recognizes a fact without concept by its label; `kind` keeps amounts and ratios apart. */
  readonly label?: RegExp;
  readonly kind?: 'ratio';
  /** Printed with either sign ("Less: …"); the one that agrees is taken. */
  readonly eitherSign?: boolean;
}

/** `left = sum of right`, each an operand with a weight. */
export interface Equation {
  readonly left: OperandPattern;
  readonly right: readonly { readonly operand: OperandPattern; readonly weight: 1 | -1 }[];
}

export interface EquationRule extends RuleText {
  readonly family: 'equation';
  readonly equations: readonly Equation[];
}

/** `quotient = dividend / divisor × factor`, or one figure that must not exceed another. */
export interface Quotient {
  readonly quotient: OperandPattern;
  readonly dividend: OperandPattern;
  readonly divisor: OperandPattern;
  readonly factor: 1 | 100;
}

export interface Bound {
  readonly smaller: OperandPattern;
  readonly larger: OperandPattern;
  /** The bound is not asked of a loss. */
  readonly unlessLoss: boolean;
}

export interface QuotientRule extends RuleText {
  readonly family: 'quotient';
  readonly quotients: readonly Quotient[];
  readonly bounds: readonly Bound[];
}

/** Several printings of one fact: anywhere, or in a bridge from a measure of the issuer's own to a statement. */
export interface PrintingsRule extends RuleText {
  readonly family: 'printings';
  readonly within: 'statements' | 'bridges';
}

export type Rule = FootingRule | ChangeRule | EquationRule | QuotientRule | PrintingsRule;

/** An operand taken with plus sign. */
export function plus(operand: OperandPattern): { readonly operand: OperandPattern; readonly weight: 1 } {
  return { operand, weight: 1 };
}
