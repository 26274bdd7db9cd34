/** The forms in which a document can be read. */
export const sourceForms = ['text', 'markdown', 'html', 'pdf'] as const;
export type SourceForm = (typeof sourceForms)[number];

/** What a form is called, the file that holds a document of that form, and the type under which it is offered. */
export interface FormTraits {
  readonly name: string;
  readonly file: string;
  readonly mediaType: string;
}

/** The table of forms: a form is added here, and its reader in `read/read-document.ts`. */
export const formTraits: Readonly<Record<SourceForm, FormTraits>> = {
  text: { name: 'plain text', file: 'source.txt', mediaType: 'text/plain' },
  markdown: { name: 'Markdown', file: 'source.md', mediaType: 'text/markdown' },
  html: { name: 'HTML', file: 'source.html', mediaType: 'text/html' },
  pdf: { name: 'PDF', file: 'source.pdf', mediaType: 'application/pdf' },
};

/** The form that a file's name stands for; undefined for a name that is none of a source. */
export function formOfFile(file: string): SourceForm | undefined {
  return sourceForms.find((form) => formTraits[form].file === file);
}
