import { boundStreams, limits } from './bound-streams.ts';
import type { PageContent, Rule, TextItem } from './page.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Library = Awaited<ReturnType<typeof import('unpdf')['getResolvedPDFJS']>>;
type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** The pages of a PDF, or in a sentence why they cannot be had. */
export type OpenedPdf = { readonly pages: readonly PageContent[] } | { readonly refusal: string };

/** Lines up to this thickness, in points, are rules; thicker ones are areas. */
const thickestRule = 2;
const shortestRule = 4;

const rounded = (value: number): number => Math.round(value * 100) / 100;

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The rule that fills a box of the drawing; undefined where the box is an area or a dot. */
function ruleOf(matrix: Matrix, box: ArrayLike<number>): Rule | undefined {
  const [left = 0, low = 0, right = 0, high = 0] = Array.from(box);
  const place = (x: number, y: number): readonly [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  const [from, to] = [place(left, low), place(right, high)];
  const [x0, x1] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])].map(rounded) as [number, number];
  const [y0, y1] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])].map(rounded) as [number, number];
  const [x, y] = [rounded((x0 + x1) / 2), rounded((y0 + y1) / 2)];
  if (y1 - y0 < thickestRule && x1 - x0 > shortestRule) return { x0, y0: y, x1, y1: y };
  return x1 - x0 < thickestRule && y1 - y0 > shortestRule ? { x0: x, y0, x1: x, y1 } : undefined;
}

/** The thin lines and boxes of a page's drawing. What is drawn within a form of its own keeps its place, as pdf.js flattens forms. */
async function readRules(page: PdfPage, { OPS }: Library, view: Matrix): Promise<readonly Rule[]> {
  const { argsArray, fnArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = view;
  for (const [index, operation] of fnArray.entries()) {
    const given = argsArray[index] as unknown;
    if (operation === OPS.save) stack.push(matrix);
    else if (operation === OPS.restore) matrix = stack.pop() ?? view;
    else if (operation === OPS.transform) matrix = multiply(matrix, given as Matrix);
    else if (operation === OPS.constructPath) {
      const box = (given as readonly [number, unknown, ArrayLike<number> | null | undefined])[2];
      const rule = box === null || box === undefined ? undefined : ruleOf(matrix, box);
      if (rule !== undefined) rules.push(rule);
    }
  }
  return rules;
}

interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
}

async function readItems(page: PdfPage, view: Matrix): Promise<readonly TextItem[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const transform = item.transform as unknown as Matrix;
    const [a, b, , , x, y] = multiply(view, transform);
    const font: Font = page.commonObjs.has(item.fontName) ? (page.commonObjs.get(item.fontName) as Font) : {};
    const isBold = font.bold === true || font.black === true || /bold|black|heavy/i.test(font.name ?? '');
    const isTurned = Math.abs(b) > 0.01 * Math.abs(a) || a < 0;
    return [
      {
        text: item.str,
        x: rounded(x),
        y: rounded(y),
        width: rounded(item.width),
        size: rounded(Math.hypot(transform[2], transform[3])),
        ...(isBold ? { isBold } : {}),
        ...(isTurned ? { isTurned } : {}),
      },
    ];
  });
}

async function readPage(document: PdfDocument, library: Library, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  const { height, transform, width } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  // The drawing first: it loads the fonts, which say what is bold.
  const rules = await readRules(page, library, view);
  const items = await readItems(page, view);
  page.cleanup();
  return { number, width: rounded(width), height: rounded(height), items, rules };
}

/** What is wrong with a PDF that pdf.js does not open, with advice. */
function refuse(error: unknown): OpenedPdf {
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return { refusal: 'the PDF is encrypted and opens with a password only; save a copy without one and use that.' };
  return { refusal: `the PDF is broken or cut short (${message.replace(/\.$/, '')}); copy or download it again.` };
}

async function readAll(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const library = await getResolvedPDFJS();
  // Pictures are nothing to read: none is unpacked.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, maxImageSize: 1 });
  if (document.numPages > limits.pages) {
    await document.loadingTask.destroy();
    return { refusal: `the PDF has ${document.numPages} pages, and no more than ${limits.pages} are read; split it.` };
  }
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, library, number));
  await document.loadingTask.destroy();
  const full = pages.find(({ items }) => items.length > limits.items);
  if (full !== undefined)
    return {
      refusal: `page ${full.number} of the PDF has ${full.items.length} pieces of text, and no more than ${limits.items} are read; print it anew as PDF from a viewer.`,
    };
  if (pages.length === 0) return { refusal: 'the PDF has no pages; copy or download it again.' };
  if (pages.some(({ items }) => items.length > 0)) return { pages };
  return {
    refusal: `its ${pages.length === 1 ? 'page has' : `${pages.length} pages have`} no text, as of a scanned document; use the PDF that the issuer published, or run text recognition over it and check the figures.`,
  };
}

/** Claims that a PDF has its end: what a PDF without it lacks, pdf.js would leave out without a word. */
function hasEnd(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes('%%EOF');
}

/** Reads what the pages of a PDF show: characters and rules with their places. A PDF that cannot be read is refused with advice. */
export function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!hasEnd(bytes)) return Promise.resolve({ refusal: 'the PDF is cut short: its end is missing; copy or download it again.' });
  const refusal = boundStreams(bytes);
  return refusal === undefined ? readAll(bytes).catch(refuse) : Promise.resolve({ refusal });
}
