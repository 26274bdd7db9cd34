import type { PeriodCard } from '#views/card-view.ts';

export const cardSize = { width: 1200, height: 630 } as const;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? character);

interface Setting {
  readonly size: number;
  readonly face?: 'serif' | 'sans';
  readonly color?: string;
  /** The text is set smaller until it fits. */
  readonly width?: number;
}

function write(x: number, y: number, text: string, { size, face = 'sans', color = '#1d1b17', width = 1080 }: Setting): string {
  const fitting = Math.min(size, width / (text.length * (face === 'serif' ? 0.5 : 0.55)));
  const family = face === 'serif' ? 'Source Serif 4' : 'Inter';
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${Math.floor(fitting)}" fill="${color}">${escapeText(text)}</text>`;
}

/** Words in lines of a length, two at most. */
function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= length) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.slice(0, 2);
}

/** The image of a period as SVG: who, when, three figures as printed, and what must be said. */
export function drawCard({ company, listing, label, words, color, figures, notice }: PeriodCard): string {
  const columns = figures.map(({ label: name, text, unitText }, index) => {
    const x = 60 + index * 370;
    return [
      ...wrap(name, 28).map((line, row) => write(x, 400 + row * 28, line, { size: 22, color: '#55514a', width: 340 })),
      write(x, 492, text, { size: 60, face: 'serif', width: 340 }),
      write(x, 526, unitText, { size: 20, color: '#55514a', width: 340 }),
    ].join('');
  });
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/><rect width="${width}" height="14" fill="${color}"/>`,
    write(60, 92, company, { size: 34, face: 'serif', width: 760 }),
    write(60, 128, listing, { size: 22, color: '#55514a' }),
    write(60, 262, label, { size: 120, face: 'serif', color }),
    write(60, 316, words, { size: 34, face: 'serif' }),
    `<rect x="60" y="350" width="1080" height="2" fill="#1d1b17"/>`,
    ...columns,
    `<rect x="60" y="556" width="1080" height="1" fill="#8b867b"/>`,
    ...wrap(notice, 118).map((line, row) => write(60, 584 + row * 24, line, { size: 17, color: '#55514a' })),
    '</svg>',
  ].join('');
}
