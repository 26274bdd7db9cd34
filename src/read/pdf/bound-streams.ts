import { Unzlib } from 'fflate';
import { countOperators } from './count-operators.ts';

/** What one file may ask of the reader. A filing of six hundred pages with photographs stays far below each of them. */
export const limits = {
  /** Bytes of the file. */
  file: 256 * 2 ** 20,
  /** Bytes of one unpacked stream that is drawn or holds objects; a page of dense text has 0.1 MB, a map 10 MB. */
  stream: 32 * 2 ** 20,
  /** Bytes of all of those together. */
  streams: 512 * 2 ** 20,
  /** Bytes of one unpacked picture, typeface or attachment; a page in color at 600 dots per inch has 104 MB. */
  picture: 256 * 2 ** 20,
  /** How deep states of drawing are saved within each other; the format's own limit is 28, and pdf.js needs time by the square. */
  saves: 256,
  /** Operators of one stream: a dense page has 10,000, a map some 100,000. */
  operators: 1_000_000,
  /** Runs of characters on one page. A page of A4 in 6 points has room for 18,000 characters. */
  items: 20_000,
  /** Pages: pdf.js looks for each from the first on. */
  pages: 3000,
} as const;

/** A stream of the file: the characters of its dictionary and where its bytes stand. */
interface FoundStream {
  readonly dictionary: string;
  readonly from: number;
  readonly to: number;
}

/** Packed bytes are unpacked in pieces of this size, so that no piece grows beyond some megabytes before it is counted. */
const pieceSize = 4096;

/** Dictionaries of pictures, typefaces and attachments, which are not drawn by operators. */
const undrawn = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b|\/Type\s*\/(?:EmbeddedFile|Metadata)\b/;

const advice = 'print it anew as PDF from a viewer you trust.';

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** The bytes as characters of the same number. */
function charactersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return parts.join('');
}

function* findStreams(file: string): Generator<FoundStream> {
  const opening = />>\s{0,64}stream(?:\r\n|\n|\r)/g;
  for (let found = opening.exec(file); found !== null; found = opening.exec(file)) {
    const [from, end] = [opening.lastIndex, file.indexOf('endstream', opening.lastIndex)];
    const to = end < 0 ? file.length : end;
    const dictionary = file.slice(Math.max(0, found.index - 4096), found.index);
    yield { dictionary: dictionary.slice(dictionary.lastIndexOf(' obj') + 1), from, to };
    opening.lastIndex = to;
  }
}

/** Claims that the bytes begin as what Flate packs does. */
const isPacked = (bytes: Uint8Array): boolean => ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

/**
 * Unpacks a stream, and what is packed within it, until more than `most` bytes came of it. Broken data gives what stands before the break, as
 * pdf.js takes it.
 */
function unpack(bytes: Uint8Array, most: number): { readonly pieces: readonly Uint8Array[]; readonly size: number } {
  if (!isPacked(bytes)) return { pieces: [bytes], size: bytes.length };
  const pieces: Uint8Array[] = [];
  let size = 0;
  let within: Unzlib | undefined;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  };
  const first = new Unzlib((piece) => {
    if (size === 0 && isPacked(piece)) within = new Unzlib(take);
    take(piece);
    for (let from = 0; within !== undefined && from < piece.length && size <= most; from += pieceSize)
      within.push(piece.slice(from, from + pieceSize));
  });
  try {
    for (let from = 0; from < bytes.length && size <= most; from += pieceSize)
      first.push(bytes.slice(from, from + pieceSize), from + pieceSize >= bytes.length);
  } catch (error) {
    if (!isBrokenData(error)) throw error;
  }
  return { pieces, size };
}

/** Claims that fflate found the data itself broken: its errors carry a number. */
function isBrokenData(error: unknown): boolean {
  return error instanceof Error && typeof (error as { readonly code?: unknown }).code === 'number';
}

/**
 * Says in a sentence why a PDF asks for more than any filing does, or gives undefined. What is drawn is counted before pdf.js draws it, so that the
 * answer is the same on every machine. Streams that are packed by other means than Flate are not looked into.
 */
export function boundStreams(bytes: Uint8Array): string | undefined {
  if (bytes.length > limits.file)
    return `the PDF has ${megabytes(bytes.length)}, and no more than ${megabytes(limits.file)} are read; split it or reduce its pictures.`;
  let total = 0;
  for (const { dictionary, from, to } of findStreams(charactersOf(bytes))) {
    const isPicture = undrawn.test(dictionary);
    const most = isPicture ? limits.picture : limits.stream;
    const { pieces, size } = unpack(bytes.subarray(from, to), most);
    if (size > most)
      return `the PDF holds a stream (byte ${from + 1}) that unpacks to more than ${megabytes(most)}, as no filing does; ${advice}`;
    if (isPicture) continue;
    total += size;
    if (total > limits.streams) return `the PDF unpacks to more than ${megabytes(limits.streams)} without its pictures; split it.`;
    const { operators, saves } = countOperators(pieces);
    if (saves > limits.saves)
      return `the PDF saves its state of drawing ${saves} times within each other (stream at byte ${from + 1}), and no more than ${limits.saves} are read; ${advice}`;
    if (operators > limits.operators)
      return `the PDF draws ${operators} operators in one stream (byte ${from + 1}), and no more than ${limits.operators} are read; ${advice}`;
  }
  return undefined;
}
