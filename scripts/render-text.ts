import type { BoxedRun, PlacedRun, SourceText } from '#model/source-text.ts';
import { pdfReader } from '#read/pdf/read-pdf.ts';
import { renderJson } from './write-json.ts';

const placedRun = ({ at, column, isByOffset, length, source }: PlacedRun): readonly number[] => [
  at,
  length,
  source.line,
  source.offset,
  source.length,
  ...(column === undefined ? [] : [column, ...(isByOffset === true ? [1] : [])]),
];
const boxedRun = ({ at, box, isBold, length, page }: BoxedRun): readonly number[] => [
  at,
  length,
  page,
  ...box,
  ...(isBold === true ? [1] : []),
];

/**
 * The text that a reader made of a document, as `content/texts/<filing>.json` keeps it, a line of the file per line of the text. A run is
 * `[at, length, line, offset, length in the file, column, 1 where named by offset]`, of a PDF `[at, length,
 * page, left, top, width, height, 1 where bold]`; of a PDF there are its pages with their rules too, the lines of its margins, and the
 * version of the reader.
 */
export function renderText(filing: string, sha256: string, source: SourceText): string {
  const { form, text } = source;
  const runs =
    source.form === 'pdf' ? source.boxes.map((line) => line.map(boxedRun)) : (source.runs ?? []).map((line) => line.map(placedRun));
  const lines = text.split('\n').map((line, index) => ({ text: line, runs: runs[index] ?? [] }));
  const pages = source.form === 'pdf' ? { reader: pdfReader, margins: source.margins, pages: source.pages } : {};
  return renderJson({ filing, form, sha256, ...pages, lines });
}
