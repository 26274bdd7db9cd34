import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { formTraits, type SourceForm } from '#model/source-form.ts';
import type { ReadSource, SourceText } from '#model/source-text.ts';
import { checkBytes, checkText, formOfText } from '#read/check-form.ts';
import { readDocument } from '#read/read-document.ts';
import { readPdfApart } from './read-pdf-apart.ts';
import { recallPdf } from './recall-pdf.ts';

/** A document as its reader gives it and the digest of its bytes, or what is wrong with it. */
export type Source = { readonly source: SourceText; readonly sha256: string } | { readonly problem: Diagnostic };

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line, counted from 1, whose bytes are not UTF-8. A line feed is never part of a longer character. */
function firstBadLine(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    start = end + 1;
    line += 1;
  }
  return line;
}

/** The characters of a file, or what keeps it from being text. */
function decode(bytes: Buffer, form: SourceForm, filing: string): string | Diagnostic {
  const { file } = formTraits[form];
  const zero = bytes.indexOf(0);
  if (zero >= 0) return makeDiagnostic('I07', filing, `${file} is binary: byte ${zero + 1} is zero.`);
  if (!isUtf8(bytes))
    return makeDiagnostic('I08', filing, `${file} is not UTF-8: line ${firstBadLine(bytes)} is the first that does not fit.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/**
 * Reads a source by the reader that its content asks for, where its name does not say otherwise, or says why that cannot be done. `kept` is the file that keeps the
 * text of a PDF that was read before.
 */
export async function readSource(path: string, form: SourceForm, filing: string, kept?: string): Promise<Source> {
  const { file } = formTraits[form];
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length === 0 || bytes.toString('utf8').trim() === '') return { problem: makeDiagnostic('I06', filing, `${file} is empty.`) };
  const misnomer = (reason: string) => ({ problem: makeDiagnostic('I12', filing, `${file} ${reason}.`) });
  const accept = (read: ReadSource): Source =>
    'refusal' in read ? { problem: makeDiagnostic('I13', filing, `${file}: ${read.refusal}`) } : { source: read, sha256 };
  const byBytes = checkBytes(bytes, form);
  if (byBytes !== undefined) return misnomer(byBytes);
  if (form === 'pdf') {
    const recalled = kept === undefined ? undefined : recallPdf(kept, sha256);
    return recalled === undefined ? accept(await readPdfApart(bytes)) : { source: recalled, sha256 };
  }
  const text = decode(bytes, form, filing);
  if (typeof text !== 'string') return { problem: text };
  const byText = checkText(text, form);
  return byText === undefined ? accept(await readDocument({ form: formOfText(text, form), text })) : misnomer(byText);
}
