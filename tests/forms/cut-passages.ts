/** A run of rows, or of lines of prose between blank lines. */
export interface Passage {
  readonly isTable: boolean;
  readonly lines: readonly string[];
}

/** Cuts a plain text into its tables and its paragraphs. Up to three lines without a tab between two rows are rows of one cell. */
export function cutPassages(text: string): readonly Passage[] {
  const passages: { isTable: boolean; lines: string[] }[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const isRow = (line: string | undefined): boolean => line?.includes('\t') === true;
  const near = [1, 2, 3];
  const isSection = (index: number): boolean =>
    near.some((step) => isRow(lines[index - step])) &&
    near.some((step) => isRow(lines[index + step])) &&
    lines.slice(index - 1, index + 2).every((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' && !isRow(line)) continue;
    const isTable = isRow(line) || isSection(index);
    const last = passages.at(-1);
    if (last !== undefined && last.isTable === isTable && (isRow(lines[index - 1]) || lines[index - 1]?.trim() !== ''))
      last.lines.push(line);
    else passages.push({ isTable, lines: [line] });
  }
  return passages;
}

/** The same text with a blank line between its passages, which every other form has there; in HTML also between its lines of prose. */
export function spaceOut(text: string, prose: 'lines' | 'paragraphs'): string {
  return cutPassages(text)
    .map(({ isTable, lines }) => lines.join(isTable || prose === 'lines' ? '\n' : '\n\n'))
    .join('\n\n');
}
