import { existsSync } from 'node:fs';
import { contentPath } from './content-root.ts';
import { readJson } from './read-file.ts';
import { remember } from './remember.ts';
import { textSchema } from './text-schema.ts';

/** Characters as a page shows them, with the line of the text they stand in. */
export interface PageRun {
  readonly line: number;
  readonly text: string;
  /** Left, top, width and height in points. */
  readonly box: readonly [number, number, number, number];
  readonly isBold: boolean;
}

/** A page of a document that has pages, in points. */
export interface FilingPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Thin lines: left, top, right, bottom. */
  readonly rules: readonly (readonly [number, number, number, number])[];
  readonly runs: readonly PageRun[];
}

/** The pages of a filing, with what stands on them; none where the form of the document has no pages. */
export function readFilingPages(filing: string): readonly FilingPage[] {
  return remember(`pages ${filing}`, () => {
    if (!existsSync(contentPath('texts', `${filing}.json`))) return [];
    const { lines, pages = [] } = readJson(textSchema, 'texts', `${filing}.json`);
    const byPage = pages.map((): PageRun[] => []);
    for (const [index, { runs, text }] of pages.length === 0 ? [] : lines.entries()) {
      const points = Array.from(text);
      for (const [at = 1, length = 0, page = 1, left = 0, top = 0, width = 0, height = 0, bold] of runs)
        byPage[page - 1]?.push({
          line: index + 1,
          text: points.slice(at - 1, at - 1 + length).join(''),
          box: [left, top, width, height],
          isBold: bold === 1,
        });
    }
    return pages.map((page, index) => ({ ...page, number: index + 1, runs: byPage[index] ?? [] }));
  });
}
