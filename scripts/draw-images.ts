import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

const touchIconWidth = 180;

const faces = [
  { file: 'src/styles/fonts/source-serif-4.woff2', weight: 500 },
  { file: 'src/styles/fonts/inter.woff2', weight: 450 },
] as const;

/** Every character that an image may show in the site's own faces. */
const characters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}–—’‘“”…·¥`;

/** The site's faces as files that the renderer reads; no font of this machine takes part. */
async function unpackFaces(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [index, { file, weight }] of faces.entries()) {
    const unpacked = join(folder, `${index}.ttf`);
    const settings = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
    writeFileSync(unpacked, await subsetFont(readFileSync(file), characters, settings));
    files.push(unpacked);
  }
  return files;
}

/** Turns the drawings in `images/` of a built site into PNG, and makes the icon for home screens. Same content, same bytes. */
export async function drawImages(folder: string): Promise<void> {
  const unpacked = mkdtempSync(join(tmpdir(), 'faces-'));
  const font = { fontFiles: [...(await unpackFaces(unpacked))], loadSystemFonts: false, defaultFontFamily: 'Inter' };
  for (const drawing of globSync('images/*.svg', { cwd: folder }).map((path) => join(folder, path))) {
    writeFileSync(drawing.replace(/svg$/, 'png'), new Resvg(readFileSync(drawing, 'utf8'), { font }).render().asPng());
    rmSync(drawing);
  }
  const icon = new Resvg(readFileSync(join(folder, 'favicon.svg'), 'utf8'), { fitTo: { mode: 'width', value: touchIconWidth } });
  writeFileSync(join(folder, 'apple-touch-icon.png'), icon.render().asPng());
  rmSync(unpacked, { recursive: true, force: true });
}
