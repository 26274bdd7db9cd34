/** Twice the size of the drawing: sharp on a slide. */
const density = 2;

/** Saves a chart's drawing as a PNG, in the faces of the page. `file` is the address of its SVG. */
export async function saveImage(file: string): Promise<void> {
  const drawing = await (await fetch(file)).text();
  const faces = (await Promise.all(listFaces().map(embedFace))).join('');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing.replace(/<defs>|(?=<title)/, (at) => `<style>${faces}</style>${at}`))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.download = file.replace(/^.*\//, '').replace(/svg$/, 'png');
  link.href = canvas.toDataURL('image/png');
  link.click();
}

/** The rules of the page that bring a face of its own. */
function listFaces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.cssText.includes('woff2'));
}

/** An image may fetch nothing, so the face goes with it. */
async function embedFace({ cssText }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("([^"]+)"\)/.exec(cssText) ?? [];
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const text = btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''));
  return cssText.replace(address, `data:font/woff2;base64,${text}`).replace('optional', 'block');
}
