import { unzlibSync, zlibSync } from 'fflate';

/** A picture as bytes of red, green, blue and opacity, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Channels by the color type of the format: gray, RGB, palette, RGBA. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 6: 4 };

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Reads a PNG of eight bits a channel that is not interlaced, as browsers write them. Throws at any other. */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (signature.some((byte, at) => bytes[at] !== byte)) throw new Error('This is no PNG.');
  const data: Uint8Array[] = [];
  let palette = new Uint8Array();
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    if (name === 'PLTE') palette = bytes.slice(at + 8, at + 8 + length);
    at += length + 12;
  }
  const [width, height, depth, type, interlaced] = [view.getUint32(16), view.getUint32(20), bytes[24], bytes[25] ?? 0, bytes[28]];
  const channels = channelsOf[type];
  if (depth !== 8 || interlaced !== 0 || channels === undefined)
    throw new Error(`A PNG of depth ${depth} and color type ${type} is not read.`);
  const rows = unfilter(unzlibSync(Buffer.concat(data)), width * channels, height, channels);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    const from = at * channels;
    if (type === 3) pixels.set(palette.subarray((rows[from] ?? 0) * 3, (rows[from] ?? 0) * 3 + 3), at * 4);
    else if (type === 0) pixels.fill(rows[from] ?? 0, at * 4, at * 4 + 3);
    else pixels.set(rows.subarray(from, from + channels), at * 4);
  }
  return { width, height, pixels };
}

function unfilter(bytes: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= channels && row > 0 ? (out[at - stride - channels] ?? 0) : 0;
      out[at] = (bytes[row * (stride + 1) + 1 + x] ?? 0) + guessFor(filter ?? 0, left, up, corner);
    }
  }
  return out;
}

function guessFor(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left, up, corner);
    default:
      return 0;
  }
}

/** The neighbor that lies nearest to `left + up - corner`. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const most = 256;

/** The colors of a picture in steps of 17, at most 256: the rest become the one that lies nearest. Opacity is left out. */
export function reduceColors({ width, height, pixels }: Picture): Picture {
  const keys = new Uint16Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < keys.length; at += 1) {
    const step = (channel: number): number => Math.round((pixels[at * 4 + channel] ?? 0) / 17);
    const key = (step(0) << 8) | (step(1) << 4) | step(2);
    keys[at] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = [...counts].sort(([left, one], [right, other]) => other - one || left - right).slice(0, most);
  const target = chooseTargets(
    [...counts.keys()],
    kept.map(([key]) => key),
  );
  const reduced = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < keys.length; at += 1) {
    const key = target[keys[at] ?? 0] ?? 0;
    reduced[at * 4] = (key >> 8) * 17;
    reduced[at * 4 + 1] = ((key >> 4) & 15) * 17;
    reduced[at * 4 + 2] = (key & 15) * 17;
  }
  return { width, height, pixels: reduced };
}

/** For each color the one that is kept: itself, or the nearest. */
function chooseTargets(all: readonly number[], kept: readonly number[]): Uint16Array {
  const target = new Uint16Array(4096);
  const known = new Set(kept);
  const distance = (left: number, right: number): number =>
    ((left >> 8) - (right >> 8)) ** 2 + (((left >> 4) & 15) - ((right >> 4) & 15)) ** 2 + ((left & 15) - (right & 15)) ** 2;
  for (const key of all) {
    target[key] = known.has(key) ? key : kept.reduce((best, each) => (distance(each, key) < distance(best, key) ? each : best));
  }
  return target;
}

/** Writes a picture of at most 256 colors with a palette. */
export function writePng({ width, height, pixels }: Picture): Uint8Array {
  const palette = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const color = ((pixels[at * 4] ?? 0) << 16) | ((pixels[at * 4 + 1] ?? 0) << 8) | (pixels[at * 4 + 2] ?? 0);
    const index = palette.get(color) ?? palette.size;
    palette.set(color, index);
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  if (palette.size > most) throw new Error(`A picture of ${palette.size} colors has no palette.`);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, 3);
  const colors = Uint8Array.from([...palette.keys()].flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    Uint8Array.from(signature),
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', colors),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** Pictures side by side, their tops on one line, on white. */
export function placeBeside(pictures: readonly Picture[]): Picture {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const height = Math.max(...pictures.map((picture) => picture.height));
  const pixels = new Uint8Array(width * height * 4).fill(255);
  let left = 0;
  for (const picture of pictures) {
    for (let row = 0; row < picture.height; row += 1) {
      pixels.set(picture.pixels.subarray(row * picture.width * 4, (row + 1) * picture.width * 4), (row * width + left) * 4);
    }
    left += picture.width;
  }
  return { width, height, pixels };
}
