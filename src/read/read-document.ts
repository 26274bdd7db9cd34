import type { SourceForm } from '#model/source-form.ts';
import type { ReadSource } from '#model/source-text.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './text/read-text.ts';

/** A document's content: the characters of its file, or its bytes where the form has no characters. */
export type DocumentContent =
  | { readonly form: Exclude<SourceForm, 'pdf'>; readonly text: string }
  | { readonly form: 'pdf'; readonly bytes: Uint8Array };

/** Gives a document to the reader of its form. The files of the forms stand in `model/source-form.ts`. */
export async function readDocument(content: DocumentContent): Promise<ReadSource> {
  switch (content.form) {
    case 'text':
      return readText(content.text);
    case 'markdown':
      return readMarkdown(content.text);
    case 'html':
      return readHtml(content.text);
    case 'pdf':
      return readPdf(content.bytes);
  }
}
