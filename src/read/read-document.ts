import type { SourceForm } from '#model/source-form.ts';
import type { ReadSource } from '#model/source-text.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { plainNotation } from './plain-notation.ts';
import { placeText, readText } from './text/read-text.ts';

/** A document's content: the characters of its file, or its bytes where the form has no characters. */
export type DocumentContent =
  | { readonly form: Exclude<SourceForm, 'pdf'>; readonly text: string }
  | { readonly form: 'pdf'; readonly bytes: Uint8Array };

function readForm(content: DocumentContent): ReadSource | Promise<ReadSource> {
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

/**
 * Gives a document to the reader of its form. The files of the forms stand in `model/source-form.ts`. Tables with decimal commas are read
 * in the plain notation; places are those of the file, and of a PDF those of its text.
 */
export async function readDocument(content: DocumentContent): Promise<ReadSource> {
  const read = await readForm(content);
  if ('refusal' in read) return read;
  const text = plainNotation(read.text);
  if (text === read.text) return read;
  return content.form === 'text' ? { ...placeText(content.text), text } : { ...read, text };
}
