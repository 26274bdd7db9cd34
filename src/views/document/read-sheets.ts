import { type FilingPage, readFilingPages } from '#collections/read-pages.ts';
import { type ArchivedFiling, readArchive } from '#series/archive.ts';
import { factAnchor, sheetHref } from '#site/links.ts';
import type { DocumentBlock, DocumentLine } from '#views/document-view.ts';

/** A figure on the picture of a page. */
export interface SheetMark {
  /** Names the mark within the document. */
  readonly name: string;
  /** Id of the figure in the text: `L254C2`. */
  readonly anchor: string;
  /** Left, top, width and height in points. */
  readonly box: readonly [number, number, number, number];
}

/** A page of a document: its picture with the figures on it, and its text. */
export interface Sheet {
  readonly number: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly imageHref: string;
  readonly marks: readonly SheetMark[];
  readonly blocks: readonly DocumentBlock[];
}

/** The parts of a block by the page on which their lines stand; a line without characters stands with the one before. */
function cutBlock(block: DocumentBlock, pageOf: (line: DocumentLine) => number | undefined): ReadonlyMap<number, DocumentBlock> {
  const parts = new Map<number, DocumentBlock>();
  let page = block.lines.map(pageOf).find((each) => each !== undefined) ?? 1;
  for (const line of block.lines) {
    page = pageOf(line) ?? page;
    const { table: _, ...rest } = block;
    const known = parts.get(page) ?? { ...(parts.size === 0 ? block : rest), lines: [] };
    parts.set(page, { ...known, lines: [...known.lines, line] });
  }
  return parts;
}

/** Every figure of a document that has pages, on its page. */
export function readMarks({ filing }: ArchivedFiling): ReadonlyMap<number, readonly SheetMark[]> {
  const placed = filing.facts.flatMap(({ box, id, page }, index) =>
    box === undefined || page === undefined ? [] : [{ page, mark: { name: `m${index + 1}`, anchor: factAnchor(id), box } }],
  );
  return new Map([...Map.groupBy(placed, ({ page }) => page)].map(([page, found]) => [page, found.map(({ mark }) => mark)]));
}

/** The pages of a document with their pictures and their text; none where the form of the document has no pages. */
export function readSheets(archived: ArchivedFiling, blocks: readonly DocumentBlock[]): readonly Sheet[] {
  const pages = readFilingPages(archived.name);
  const pageOfLine = new Map(pages.toReversed().flatMap(({ number, runs }) => runs.map(({ line }) => [line, number] as const)));
  const cut = pages.length === 0 ? [] : blocks.map((block) => cutBlock(block, ({ number }) => pageOfLine.get(number)));
  const marks = readMarks(archived);
  return pages.map(({ height, number, width }) => ({
    number,
    width,
    height,
    imageHref: sheetHref(archived.name, number),
    marks: marks.get(number) ?? [],
    blocks: cut.flatMap((parts) => parts.get(number) ?? []),
  }));
}

/** Every page of every document that has pages. */
export function listPages(): readonly { readonly filing: string; readonly page: FilingPage }[] {
  return readArchive().flatMap(({ name }) => readFilingPages(name).map((page) => ({ filing: name, page })));
}

/** The documents that have pages. */
export function listPaged(): readonly ArchivedFiling[] {
  return readArchive().filter(({ name }) => readFilingPages(name).length > 0);
}
