import type { DocumentReference } from './references.ts';

/** `/corrections/`: documents that correct or amend another one, newest first. */
export interface CorrectionsView {
  readonly title: string;
  readonly corrections: readonly { readonly document: DocumentReference; readonly text: string }[];
  /** What the page says when there are none. */
  readonly none: string;
}

/** No document of the archive can say yet that it corrects another one, so the page says what it would hold. */
export function correctionsView(): CorrectionsView {
  return {
    title: 'Corrections',
    corrections: [],
    none: 'No document in this archive corrects or amends another one.',
  };
}
