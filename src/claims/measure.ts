import type { Fact } from '#model/fact.ts';
import type { Period } from '#model/period.ts';
import type { Estimate } from '#ties/judge.ts';
import type { Figure } from './figure.ts';

/** What the facts say of one measure in one period: its size, without sign, and where it comes from. */
export interface Quantity {
  readonly estimate: Estimate;
  readonly isNegative: boolean;
  /** The facts that give it, the one that stands for it first. */
  readonly facts: readonly string[];
}

/** Another basis that a sentence names: `as Adjusted`. */
export type Basis = 'adjusted' | 'restated';

/** What a sentence may measure, with its values by the facts of the filing. */
export interface Measure {
  readonly label: string;
  /** Absent where only the words of a row agree, or where it is computed. */
  readonly concept?: string;
  readonly periodType: 'instant' | 'duration';
  /** `words`: the subject resembles the label of a row, so that only figures that agree tell anything; `label`: it has all of its words. */
  readonly known: 'concept' | 'label' | 'words';
  /** The value of a period; of several printings the one that agrees with the claimed figure, else the most precise. */
  readonly at: (period: Period, unit: string, claimed?: Figure, basis?: Basis) => Quantity | undefined;
  /** The rate of change that the filing prints of it, for values whose comparative it does not print. */
  readonly rateAt?: (period: Period) => Fact | undefined;
}
