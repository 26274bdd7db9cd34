import { formTraits, type SourceForm } from '#model/source-form.ts';

/** Files that are no source in any form, by their first bytes, with what to do. */
const others: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP container, such as a Word or Excel file; save the document as PDF or HTML'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file; save the document as PDF or HTML'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'Rich Text; save the document as PDF or HTML'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture; use a copy of the document with its text'],
  [[0xff, 0xd8, 0xff], 'a picture; use a copy of the document with its text'],
  [[0x1f, 0x8b], 'compressed; unpack it first'],
  [[0xff, 0xfe], 'UTF-16; save it as UTF-8'],
  [[0xfe, 0xff], 'UTF-16; save it as UTF-8'],
];

const rename = (form: SourceForm): string => `rename it to ${formTraits[form].file}`;

/** A PDF may have a few bytes before its header. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/** What speaks against reading bytes in the form that their name stands for, with advice; undefined where nothing does. */
export function checkBytes(bytes: Uint8Array, form: SourceForm): string | undefined {
  const other = others.find(([magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (other !== undefined) return `is ${other[1]}`;
  if (isPdf(bytes) && form !== 'pdf') return `is a PDF; ${rename('pdf')}`;
  if (!isPdf(bytes) && form === 'pdf') return 'is no PDF: it lacks the header %PDF-; name it after what it is, or copy it again';
  return undefined;
}

/** A page of HTML, or a piece of one: it declares itself, or begins with a tag and goes on in elements. */
function isHtml(text: string): boolean {
  const head = text.slice(0, 4000).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  if (/<!doctype\s+html\b|<html[\s>]/i.test(head)) return true;
  return /^\s*(?:<\?xml[^>]*>\s*)?<[a-z][a-z0-9]*[\s>]/i.test(head) && /<\/(?:table|tr|td|div|p|body|span|font|h[1-6])\s*>/i.test(text);
}

const hasElements = (text: string): boolean => /<\/?(?:table|tr|td|div|p|br|span|font|body|html|h[1-6]|pre)\b[^>]*>/i.test(text);
const hasPipeTable = (text: string): boolean => /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*\r?$/m.test(text);
const hasTabTable = (text: string): boolean => /^[^\n\t]*\t[^\n]*\d[^\n]*\n[^\n\t]*\t[^\n]*\d/m.test(text);
const hasHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text);

/**
 * The form in which characters are read. Plain text and Markdown are told apart by their tables alone, since prose is the same in both:
 * tables between pipes are read as Markdown and those parted by tabs as plain text, under either name.
 */
export function formOfText(text: string, form: Exclude<SourceForm, 'pdf'>): Exclude<SourceForm, 'pdf'> {
  if (form === 'text' && hasPipeTable(text) && !hasTabTable(text)) return 'markdown';
  return form === 'markdown' && hasTabTable(text) && !hasPipeTable(text) && !hasHtmlTable(text) ? 'text' : form;
}

/** What speaks against reading characters in the form that their name stands for, with advice; undefined where nothing does. */
export function checkText(text: string, form: SourceForm): string | undefined {
  switch (form) {
    case 'text':
      if (isHtml(text)) return `is HTML; ${rename('html')}`;
      return hasPipeTable(text) && hasTabTable(text)
        ? 'has tables in pipes beside tables parted by tabs, which no reader takes together; write all of them in one way'
        : undefined;
    case 'markdown':
      return isHtml(text) && !hasPipeTable(text) ? `is HTML; ${rename('html')}` : undefined;
    case 'html':
      if (hasElements(text)) return undefined;
      return `has no element of HTML; ${rename(hasPipeTable(text) ? 'markdown' : 'text')}`;
    case 'pdf':
      return undefined;
  }
}
