import { readSite } from '#site/site.ts';

/** The mark of a total that ties: a figure's rule above, the accountants' double rule below, in the issuer's colour. */
export function GET(): Response {
  const { brandColor } = readSite();
  const bars = [
    [9, 8, 14],
    [6, 16, 20],
    [6, 22, 20],
  ].map(([x, y, width]) => `<rect x="${x}" y="${y}" width="${width}" height="2.5" fill="#fff"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${brandColor}"/>${bars.join('')}</svg>\n`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
