/** A figure that a correcting document states otherwise: its place there, what stood in the corrected document, and why. */
export interface Correction {
  /** Line and cell in the correcting document. */
  readonly line: number;
  readonly column?: number;
  /** Line and cell in the corrected document. */
  readonly was: { readonly line: number; readonly column?: number };
  readonly reason: string;
}

/** What a person says about a whole filing, in the `filing.yaml` beside it. */
export interface FilingSettings {
  /** The moment from which the filing is public, with its time zone; absent where it is public already. */
  readonly publishAfter?: string;
  /** The folder of the filing that this one corrects (an error) or amends (a change of what was said). */
  readonly corrects?: string;
  readonly amends?: string;
  readonly corrections: readonly Correction[];
  /** First lines of tables that no page of a period shows. */
  readonly hidden: readonly number[];
  /** In place of the document's own title, and of what is said of units and rounding, where those will not do. */
  readonly title?: string;
  readonly basis?: string;
}

export const noSettings: FilingSettings = { corrections: [], hidden: [] };

/** Whether a filing is public at a moment. Without a moment, a filing that has one to wait for is not. */
export function isPublicAt({ publishAfter }: FilingSettings, at: string | undefined): boolean {
  if (publishAfter === undefined) return true;
  return at !== undefined && Date.parse(at) >= Date.parse(publishAfter);
}
