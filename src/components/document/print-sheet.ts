import type { Sheet } from '#views/document/read-sheets.ts';

/** Room around a mark, in points. */
const room = 1.5;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The figures of a page as areas over its picture, each a link to its place in the text. */
export function printMarks({ height, marks, width }: Sheet): string {
  const areas = marks.map(({ anchor, box: [left, top, long, high], name }) => {
    const place = `x="${short(left - room)}" y="${short(top - room)}" width="${short(long + 2 * room)}" height="${short(high + 2 * room)}"`;
    return `<a href="#${anchor}" tabindex="-1"><rect class="${name}" ${place}/></a>`;
  });
  return `<svg viewBox="0 0 ${short(width)} ${short(height)}" aria-hidden="true">${areas.join('')}</svg>`;
}
