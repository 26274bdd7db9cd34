import { escapeText } from '#components/table/escape-text.ts';
import type { DrawnPage } from '#views/document/drawn-page.ts';

/** Where the baseline stands in a box of characters, from its top. */
const baseline = 0.8 / 1.05;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A picture of a page from the places of its characters and its rules. It is no copy of the page: letters stand where they stand in
 * print, in the size and width they have there, in a face of the reader's own.
 */
export function drawPage({ height, rules, runs, width }: DrawnPage): string {
  const lines = rules.map(([x0, y0, x1, y1]) => `M${short(x0)} ${short(y0)}L${short(x1)} ${short(y1)}`);
  const texts = runs.map(({ box: [left, top, long, high], isBold, text }) => {
    const place = `x="${short(left)}" y="${short(top + baseline * high)}" font-size="${short(high / 1.05)}"`;
    const weight = isBold ? ' font-weight="700"' : '';
    return `<text ${place}${weight} textLength="${short(long)}" lengthAdjust="spacingAndGlyphs">${escapeText(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    lines.length === 0 ? '' : `<path d="${lines.join('')}" stroke="#555" stroke-width="0.5" fill="none"/>`,
    `<g fill="#111" font-family="'Times New Roman','Liberation Serif',Times,serif">${texts.join('')}</g>`,
    '</svg>',
  ].join('');
}
