import { existsSync, readFileSync } from 'node:fs';
import { type KeptText, textSchema } from '#collections/text-schema.ts';
import type { BoxedRun, SourceText } from '#model/source-text.ts';
import { pdfReader } from '#read/pdf/read-pdf.ts';

function toRun(run: KeptText['lines'][number]['runs'][number]): BoxedRun {
  const [at = 1, length = 0, page = 1, left = 0, top = 0, width = 0, height = 0, bold] = run;
  return { at, length, page, box: [left, top, width, height], ...(bold === 1 ? { isBold: true } : {}) };
}

/**
 * The text of a PDF as `content/texts/<filing>.json` keeps it, so that a PDF is read once; undefined where it was made of other bytes, by
 * another version of the reader, or is not as it should be.
 */
export function recallPdf(path: string, sha256: string): SourceText | undefined {
  if (!existsSync(path)) return undefined;
  const kept = textSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!kept.success) return undefined;
  const { form, lines, margins, pages, reader } = kept.data;
  if (form !== 'pdf' || kept.data.sha256 !== sha256 || reader !== pdfReader || margins === undefined || pages === undefined)
    return undefined;
  return { form, text: lines.map(({ text }) => text).join('\n'), boxes: lines.map(({ runs }) => runs.map(toRun)), margins, pages };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
