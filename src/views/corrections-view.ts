import type { DocumentReference } from './references.ts';

/** `/corrections/`: documents that correct or amend another one, newest first. */
export interface CorrectionsView {
  readonly title: string;
  readonly corrections: readonly { readonly document: DocumentReference; readonly text: string }[];
  /** What the page says when there are none. */
  readonly none: string;
}

export function correctionsView(): CorrectionsView {
  throw new Error('correctionsView');
}
