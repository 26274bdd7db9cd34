import { existsSync, readFileSync } from 'node:fs';
import { formTraits, sourceForms } from '#model/source-form.ts';
import type { Span } from '#model/span.ts';
import { BrokenCollection } from './broken-collection.ts';
import { contentName, contentPath } from './content-root.ts';
import { readJson } from './read-file.ts';
import { remember } from './remember.ts';
import { type KeptText, textSchema } from './text-schema.ts';

/** The text of a filing as its page shows it, and where places of the file as received stand in it. */
export interface FilingText {
  /** The first has index 0. Blocks and tables of the document count these lines. */
  readonly lines: readonly string[];
  /** The lines of the file that a line of the text holds, in order and never none; both from 1. */
  readonly linesAt: (line: number) => readonly number[];
  /** The place in the text of characters of the file; undefined where the text leaves them out. */
  readonly find: (span: Span) => Span | undefined;
}

const splitLines = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));

function readKept(filing: string): KeptText {
  return readJson(textSchema, 'texts', `${filing}.json`);
}

/** The file of a filing as received, byte for byte, where it is one of text; undefined for a PDF. */
export function readReceivedText(filing: string): Uint8Array | undefined {
  const form = sourceForms.find((each) => existsSync(contentPath('filings', filing, formTraits[each].file)));
  return form === undefined || form === 'pdf' ? undefined : readFileSync(contentPath('filings', filing, formTraits[form].file));
}

/**
 * The lines of a filing that places count, split at LF only, without byte-order mark and line ends; the first has index 0. Of a PDF, those of
 * its extracted text.
 */
export function readSourceLines(filing: string): readonly string[] {
  const form = sourceForms.find((each) => existsSync(contentPath('filings', filing, formTraits[each].file)));
  if (form === undefined)
    throw new BrokenCollection(contentName('filings', filing, formTraits.text.file), 'The file does not exist, nor one of another form.');
  if (form === 'pdf') return readKept(filing).lines.map(({ text }) => text);
  return splitLines(readFileSync(contentPath('filings', filing, formTraits[form].file), 'utf8'));
}

/** A document as it was received: the name of its file and its bytes. */
export function readSourceFile(filing: string): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const form = sourceForms.find((each) => existsSync(contentPath('filings', filing, formTraits[each].file)));
  const name = formTraits[form ?? 'text'].file;
  return { name, bytes: new Uint8Array(readFileSync(contentPath('filings', filing, name))) };
}

/** A text whose lines are those that places count. */
function sameText(lines: readonly string[]): FilingText {
  return { lines, linesAt: (line) => [line], find: (span) => span };
}

/** A run of a line: its place in the text and in the file. */
interface Run {
  readonly line: number;
  readonly at: number;
  readonly length: number;
  readonly source: Span;
}

function runsOf({ lines }: KeptText): readonly Run[] {
  return lines.flatMap(({ runs }, index) =>
    runs.map(([at = 1, length = 0, line = 1, offset = 1, size = 0]) => ({
      line: index + 1,
      at,
      length,
      source: { line, offset, length: size },
    })),
  );
}

function placedText(kept: KeptText): FilingText {
  const runs = runsOf(kept);
  const byLine = Map.groupBy(runs, (run) => run.source.line);
  const held: (readonly number[])[] = [];
  for (const { runs: own } of kept.lines) {
    const numbers = [...new Set(own.map((run) => run[2] ?? 1))];
    held.push(numbers.length > 0 ? numbers : [held.at(-1)?.at(-1) ?? 1]);
  }
  return {
    lines: kept.lines.map(({ text }) => text),
    linesAt: (line) => held[line - 1] ?? [1],
    find: ({ line, offset, length }) => {
      const end = offset + length;
      const met = (byLine.get(line) ?? []).filter(({ source }) => source.offset < end && source.offset + source.length > offset);
      const [from] = met;
      if (from === undefined) return undefined;
      const own = met.filter((run) => run.line === from.line);
      const to = own.at(-1) ?? from;
      const isVerbatim = (run: Run): boolean => run.length === run.source.length;
      const start = from.at + (isVerbatim(from) ? Math.max(0, offset - from.source.offset) : 0);
      const stop = isVerbatim(to) ? to.at + Math.min(to.length, end - to.source.offset) : to.at + to.length;
      return { line: from.line, offset: start, length: stop - start };
    },
  };
}

/** The text of a filing as it was read: of plain text and PDF the lines that places count, of Markdown, HTML and columns of blanks what they say. */
export function readFilingText(filing: string): FilingText {
  return remember(`text ${filing}`, () => {
    const isPdf = existsSync(contentPath('filings', filing, formTraits.pdf.file));
    const isMade = !isPdf && existsSync(contentPath('texts', `${filing}.json`));
    return isMade ? placedText(readKept(filing)) : sameText(readSourceLines(filing));
  });
}
