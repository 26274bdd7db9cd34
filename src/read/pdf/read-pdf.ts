import type { BoxedRun, ReadSource } from '#model/source-text.ts';
import type { ExtractedLine } from './extracted-line.ts';
import { openPdf } from './open-pdf.ts';
import { readPages } from './read-pages.ts';
import type { Run } from './segment.ts';

/** The version of this reader: raised with each change of what it gives, so that texts kept of it are made anew. */
export const pdfReader = 7;

/** How far characters reach above and below their baseline, in sizes of their type. */
const ascent = 0.8;
const height = 1.05;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function boxOf({ item, length, page, start }: Run): BoxedRun {
  const box = [item.x, item.y - ascent * item.size, item.width, height * item.size].map(rounded) as [number, number, number, number];
  return { at: start + 1, length, page, box, ...(item.isBold === true ? { isBold: true } : {}) };
}

/**
 * Reads a PDF that has its text: lines and cells from the places of the characters and the rules of each page. Whatever is wrong with
 * the file is a refusal with advice.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadSource> {
  const opened = await openPdf(bytes);
  if ('refusal' in opened) return opened;
  const lines = readPages(opened.pages);
  return {
    form: 'pdf',
    text: lines.map(({ text }) => text).join('\n'),
    boxes: lines.map(({ runs }) => runs.map(boxOf)),
    margins: lines.flatMap((line: ExtractedLine, index) => (line.isMargin === true ? [index + 1] : [])),
    pages: opened.pages.map(({ height, rules, width }) => ({
      width,
      height,
      rules: rules.map(({ x0, x1, y0, y1 }) => [x0, y0, x1, y1] as const),
    })),
  };
}
