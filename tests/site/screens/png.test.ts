import { expect, test } from 'vitest';
import { type Picture, placeBeside, readPng, reduceColors, writePng } from '#tests/site/screens/png.ts';

/** A picture from colors, one for each pixel. */
const picture = (width: number, colors: readonly (readonly [number, number, number])[]): Picture => ({
  width,
  height: colors.length / width,
  pixels: Uint8Array.from(colors.flatMap((color) => [...color, 255])),
});

test('a picture that is written is read as it was', () => {
  const drawn = picture(2, [
    [0, 0, 0],
    [255, 255, 255],
    [17, 34, 51],
    [255, 0, 17],
  ]);
  expect(readPng(writePng(drawn))).toEqual(drawn);
});

test('colors are brought to steps of 17, and to 256 of them', () => {
  expect(Array.from(reduceColors(picture(1, [[8, 9, 250]])).pixels)).toEqual([0, 17, 255, 255]);
  const many = picture(
    64,
    Array.from({ length: 4096 }, (_, at) => [(at >> 8) * 17, ((at >> 4) & 15) * 17, (at & 15) * 17] as const),
  );
  const reduced = reduceColors(many);
  const colors = new Set(Array.from({ length: 4096 }, (_, at) => reduced.pixels.subarray(at * 4, at * 4 + 3).join(' ')));
  expect(colors.size).toBeLessThanOrEqual(256);
  expect(() => writePng(many)).toThrow('4096 colors');
});

test('pictures beside each other keep their places', () => {
  const sheet = placeBeside([
    picture(1, [[0, 0, 0]]),
    picture(1, [
      [17, 17, 17],
      [34, 34, 34],
    ]),
  ]);
  expect([sheet.width, sheet.height]).toEqual([2, 2]);
  expect(Array.from(sheet.pixels).filter((_, at) => at % 4 === 0)).toEqual([0, 17, 255, 34]);
});

test.each([
  ['no PNG', Buffer.from('GIF89a')],
  ['depth', Buffer.from(writePng(picture(1, [[0, 0, 0]]))).fill(16, 24, 25)],
])('%s is refused', (reason, bytes) => {
  expect(() => readPng(bytes)).toThrow(reason);
});
