/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** What extraction leaves behind, and what no one expects. */
const junk = [
  '-', '—', '_', '()', '(', ')', '((1)', '1,23', '12,34,567', ',', '.', '%', '(%)', '0', '00', '1.', '.5', '-0', '(0)', '△', '▲1', '１２３', '¥', '$', '€1.2m', 'n/a',
  'Total', 'total', 'Note', 'Notes', 'ended', 'As of', 'March 31,', '31', '2024', '30 February 2024', 'FY', '1H', '4Q24', 'Three Months Ended', 'thousands of yen', 'JPY millions',
  'up', 'YoY', '<u>', '</u>', '**', '\\frac{1}{2}', '|---|', '\u00a0', '\u3000', '\u200b', '\uFEFF', '\r', '\ud83d\ude00', '\ufffd', 'é', '﷽', '1e9', '9'.repeat(40), 'constructor', '__proto__', 'toString',
]; // biome-ignore format: a list of scraps

type Operation = (lines: string[], random: Random) => void;

const at = (lines: readonly string[], random: Random): number => Math.floor(random() * lines.length);

/** Rewrites one line of tab cells, preferring lines that have some. */
const onCells =
  (change: (cells: string[], random: Random) => void): Operation =>
  (lines, random) => {
    let index = at(lines, random);
    for (let tries = 0; tries < 20 && !lines[index]?.includes('\t'); tries += 1) index = at(lines, random);
    const cells = (lines[index] ?? '').split('\t');
    change(cells, random);
    lines[index] = cells.join('\t');
  };

export const operations: Readonly<Record<string, Operation>> = {
  'drop a tab': onCells((cells, random) => {
    const cell = at(cells, random);
    cells.splice(cell, 2, `${cells[cell] ?? ''}${cells[cell + 1] ?? ''}`);
  }),
  'merge two cells': onCells((cells, random) => {
    const cell = at(cells, random);
    cells.splice(cell, 2, `${cells[cell] ?? ''} ${cells[cell + 1] ?? ''}`);
  }),
  'insert a cell': onCells((cells, random) => void cells.splice(at(cells, random), 0, pick(random, junk))),
  'replace a cell': onCells((cells, random) => void cells.splice(at(cells, random), 1, pick(random, junk))),
  'split a cell': onCells((cells, random) => {
    const cell = at(cells, random);
    const text = cells[cell] ?? '';
    const cut = Math.floor(random() * (text.length + 1));
    cells.splice(cell, 1, text.slice(0, cut), text.slice(cut));
  }),
  'exchange two cells': onCells((cells, random) => {
    const [a, b] = [at(cells, random), at(cells, random)];
    [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
  }),
  'blank the first cell': onCells((cells) => void cells.splice(0, 1, '')),
  'drop a character': (lines, random) => {
    const index = at(lines, random);
    const line = lines[index] ?? '';
    const cut = Math.floor(random() * line.length);
    lines[index] = line.slice(0, cut) + line.slice(cut + 1);
  },
  'insert junk': (lines, random) => {
    const index = at(lines, random);
    const line = lines[index] ?? '';
    const cut = Math.floor(random() * (line.length + 1));
    lines[index] = line.slice(0, cut) + pick(random, junk) + line.slice(cut);
  },
  'drop a line': (lines, random) => void lines.splice(at(lines, random), 1),
  'repeat a line': (lines, random) => {
    const index = at(lines, random);
    lines.splice(index, 0, lines[index] ?? '');
  },
  'join two lines': (lines, random) => {
    const index = at(lines, random);
    lines.splice(index, 2, `${lines[index] ?? ''}${pick(random, ['', ' ', '\t'])}${lines[index + 1] ?? ''}`);
  },
  'move a line': (lines, random) => {
    const [line = ''] = lines.splice(at(lines, random), 1);
    lines.splice(at(lines, random), 0, line);
  },
  'insert a blank line': (lines, random) => void lines.splice(at(lines, random), 0, pick(random, ['', ' ', '\t', '\t\t\t'])),
};

/** A text with so many accidents, the same for the same seed. */
export function damage(text: string, seed: number, accidents: number): string {
  const random = seededRandom(seed);
  const lines = text.split('\n');
  const names = Object.keys(operations);
  for (let count = 0; count < accidents; count += 1) operations[pick(random, names)]?.(lines, random);
  return lines.join('\n');
}

export function shuffleLines(text: string, seed: number): string {
  const random = seededRandom(seed);
  const lines = text.split('\n');
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [lines[index], lines[other]] = [lines[other] ?? '', lines[index] ?? ''];
  }
  return lines.join('\n');
}

/** A small document made of nothing but scraps: headers, labels and figures in any order. */
export function scrapDocument(seed: number): string {
  const random = seededRandom(seed);
  const scraps = [
    'Revenue', 'Total assets', 'Operating profit', 'Cash and cash equivalents', 'Balance, April 1, 2023', 'ASSETS', 'Others', 'Basic earnings per share (yen)', '1,234', '(567', '(567)', '12.3', '5.1%',
    '-', '100', '1,234 5,678', 'JPY1.2 billion', 'Six months ended September 30, 2023', 'As of March 31, 2024', '2024', '2023', '1H23', 'YoY Change', 'Thousands of yen', 'JPY millions', '%', 'Note', 'Level 1',
    'Share capital', 'Total', 'Elimination', '(forecast)', ...junk,
  ]; // biome-ignore format: a list of scraps
  const lines = ['Consolidated Financial Results for the Six Months ended September 30, 2023 [Under IFRS]', ''];
  const count = 2 + Math.floor(random() * 12);
  for (let index = 0; index < count; index += 1) {
    const cells = Array.from({ length: 1 + Math.floor(random() * 6) }, () => (random() < 0.2 ? '' : pick(random, scraps)));
    lines.push(random() < 0.15 ? '' : cells.join('\t'));
  }
  return lines.join('\n');
}
