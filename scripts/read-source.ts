import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';

/** The text of a source and the digest of its bytes, or what is wrong with it. */
export type Source = { readonly text: string; readonly sha256: string } | { readonly problem: Diagnostic };

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

/** Reads a source as UTF-8, or says why that cannot be done. */
export function readSource(path: string, filing: string): Source {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length === 0 || bytes.toString('utf8').trim() === '') return { problem: makeDiagnostic('I06', filing, 'source.txt is empty.') };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: makeDiagnostic('I07', filing, `source.txt is binary: byte ${zero + 1} is zero.`) };
  if (!isUtf8(bytes))
    return {
      problem: makeDiagnostic('I08', filing, `source.txt is not UTF-8: line ${firstBadLine(bytes)} is the first that does not fit.`),
    };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), sha256 };
}
