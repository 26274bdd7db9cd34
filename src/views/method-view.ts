import type { Notice } from '#site/notice.ts';

/** The facts about the site that the method page states; the prose is the page's own. */
export interface MethodView {
  readonly title: string;
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  readonly statuses: readonly { readonly name: string; readonly meaning: string; readonly count: number }[];
  readonly verdicts: readonly { readonly name: string; readonly meaning: string; readonly count: number }[];
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
  /** How each filing says its figures were shortened. */
  readonly rounding: readonly { readonly document: string; readonly policy: string }[];
  readonly notices: readonly Notice[];
}

export function methodView(): MethodView {
  throw new Error('methodView');
}
