import type { StatementSlug } from '#model/fact.ts';

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
