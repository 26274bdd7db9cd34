/** A period as the keys write it: an instant or a duration. */
export interface KeyPeriod {
  readonly instant?: string;
  readonly start?: string;
  readonly end?: string;
  readonly versus?: KeyPeriod;
}

/** One figure of a filing as a person read it; a line of `key.jsonl`. */
export interface KeyFact {
  readonly line: number;
  readonly table: string;
  readonly statement: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: string;
  readonly period: KeyPeriod;
  readonly dims: Readonly<Record<string, string>>;
  readonly unit: string;
  /** Base units; null for nil. */
  readonly value: number | null;
  readonly decimals: number;
  readonly raw: string;
  /** 1-based tab cell; absent for a figure in running text. */
  readonly col?: number;
  readonly period_alt?: readonly KeyPeriod[];
  readonly unit_alt?: string | readonly string[];
  readonly also_lines?: readonly number[];
  readonly period_uncertain?: boolean;
}
