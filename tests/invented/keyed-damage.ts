import type { KeyFact } from './key.ts';

/** A text with its key. Damage as extraction does it changes both, so that it can be measured what is lost by it. */
export interface KeyedText {
  readonly lines: readonly string[];
  readonly key: readonly KeyFact[];
}

/** A run of lines, the first and the last with tabs, that holds figures of the key. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** 0-based line of the first figure. */
  readonly body: number;
}

interface Edit {
  /** The new lines, each with the 0-based line it came from. */
  readonly lines: readonly { readonly text: string; readonly from?: number }[];
  /** How a figure's cell moves. */
  readonly column?: (line: number, column: number) => number;
}

function runsOf({ lines, key }: KeyedText): readonly Run[] {
  const keyed = new Set(key.filter(({ col }) => col !== undefined).map(({ line }) => line - 1));
  const runs: Run[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    if (!lines[first]?.includes('\t')) continue;
    let last = first;
    for (let line = first; (lines[line] ?? '') !== ''; line += 1) if (lines[line]?.includes('\t')) last = line;
    const body = Array.from({ length: last - first + 1 }, (_, index) => first + index).find((line) => keyed.has(line));
    if (body !== undefined) runs.push({ first, last, body });
    first = last;
  }
  return runs;
}

function apply(text: KeyedText, editRun: (rows: readonly string[], body: number, run: Run) => Edit | undefined): KeyedText {
  const result: string[] = [];
  const moved = new Map<number, number>();
  const columns = new Map<number, (line: number, column: number) => number>();
  let next = 0;
  const copy = (end: number): void => {
    for (; next < end; next += 1) {
      moved.set(next, result.length);
      result.push(text.lines[next] ?? '');
    }
  };
  for (const run of runsOf(text)) {
    const edit = editRun(text.lines.slice(run.first, run.last + 1), run.body - run.first, run);
    if (edit === undefined) continue;
    copy(run.first);
    for (const { text: line, from } of edit.lines) {
      if (from !== undefined) {
        moved.set(run.first + from, result.length);
        if (edit.column !== undefined) columns.set(run.first + from, edit.column);
      }
      result.push(line);
    }
    next = run.last + 1;
  }
  copy(text.lines.length);
  const key = text.key.map((fact) => {
    const line = (moved.get(fact.line - 1) ?? fact.line - 1) + 1;
    const column = columns.get(fact.line - 1);
    const also = fact.also_lines?.map((other) => (moved.get(other - 1) ?? other - 1) + 1);
    return {
      ...fact,
      line,
      ...(fact.col === undefined || column === undefined ? {} : { col: column(fact.line - 1, fact.col) }),
      ...(also === undefined ? {} : { also_lines: also }),
    };
  });
  return { lines: result, key };
}

/** Each line of a run by itself. */
const eachRow = (text: KeyedText, change: (row: string, index: number, body: number) => string, column?: Edit['column']): KeyedText =>
  apply(text, (rows, body) => ({
    lines: rows.map((row, from) => ({ text: change(row, from, body), from })),
    ...(column === undefined ? {} : { column }),
  }));

const isData = (row: string): boolean => /^[A-Za-z][a-z]{3}[^\t]*\t.*\d/.test(row);
const headings = /\b(?:ended|ending|as of|1H|2H|[1-4]Q|FY|20\d\d|31,|30,)/i;

/** One class of damage each, everywhere in a filing at once. */
export const damages: Readonly<Record<string, (text: KeyedText) => KeyedText>> = {
  'first letter of every fourth label lost': (text) => eachRow(text, (row, index) => (index % 4 === 1 && isData(row) ? row.slice(1) : row)),

  'labels split over two cells': (text) =>
    eachRow(
      text,
      (row, index, body) => (index >= body && isData(row) ? `${row.slice(0, 2)}\t${row.slice(2)}` : `\t${row}`),
      (_, column) => column + 1,
    ),

  'labels in the second column': (text) =>
    eachRow(
      text,
      (row) => `\t${row}`,
      (_, column) => column + 1,
    ),

  'empty cells at the end of rows': (text) => eachRow(text, (row) => `${row}\t\t`),

  'two heads merged into one cell': (text) =>
    eachRow(text, (row, index, body) => {
      if (index >= body) return row;
      const cells = row.split('\t');
      const at = cells.findIndex((cell, place) => place > 0 && headings.test(cell) && headings.test(cells[place + 1] ?? ''));
      if (at >= 0) cells.splice(at, 2, `${cells[at]} ${cells[at + 1]}`, '');
      return cells.join('\t');
    }),

  'all labels repeated in the corner': (text) =>
    apply(text, (rows, body) =>
      body === 0 || (rows[0]?.split('\t')[0] ?? '') !== ''
        ? undefined
        : {
            lines: rows.map((row, from) => ({
              text:
                from === 0
                  ? `${rows
                      .map((other) => other.split('\t')[0])
                      .join(' ')
                      .trim()}${row}`
                  : row,
              from,
            })),
          },
    ),

  'header rows in reverse order': (text) =>
    apply(text, (rows, body) =>
      body < 2
        ? undefined
        : {
            lines: [
              ...rows
                .slice(0, body)
                .map((row, from) => ({ text: row, from }))
                .reverse(),
              ...rows.slice(body).map((row, index) => ({ text: row, from: body + index })),
            ],
          },
    ),

  'a head over two rows': (text) =>
    apply(text, (rows, body) => {
      const at = rows.findIndex((row, index) => index < body && /\tsix months ended \w|\tas of \w|\tthree months ended \w/i.test(row));
      if (at < 0) return undefined;
      const cells = (rows[at] ?? '').split('\t').map((cell) => /^(.*?(?:ended|as of))\s+(.*)$/i.exec(cell) ?? [cell, cell, '']);
      return {
        lines: rows.flatMap((row, from) =>
          from === at
            ? [{ text: cells.map((cell) => cell[1]).join('\t') }, { text: cells.map((cell) => cell[2]).join('\t'), from }]
            : [{ text: row, from }],
        ),
      };
    }),

  'title lost': (text) => dropTitles(text, () => []),

  'caption below the table': (text) => dropTitles(text, (title) => ['', title]),

  'page break with the header repeated': (text) =>
    apply(text, (rows, body) => breakAt(rows, body, ['', '- 12 -', '', 'Interim Report 2024', '', ...rows.slice(0, body)])),

  'page break without a header': (text) => apply(text, (rows, body) => breakAt(rows, body, ['', '- 12 -', ''])),

  'a blank line in the table': (text) => apply(text, (rows, body) => breakAt(rows, body, [''])),

  'a bracket not closed': (text) =>
    apply(text, (rows) => {
      const at = rows.findIndex((row) => /\t\(\d[\d,.]*\)(?=\t|$)/.test(row));
      return at < 0
        ? undefined
        : { lines: rows.map((row, from) => ({ text: from === at ? row.replace(/(\t\(\d[\d,.]*)\)(?=\t|$)/, '$1') : row, from })) };
    }),

  'figures underlined': (text) =>
    eachRow(text, (row, index, body) =>
      index >= body && index % 5 === 0 ? row.replace(/(?<=\t)[(\d][\d,.)]+(?=\t|$)/g, '<u>$&</u>') : row,
    ),

  'footnote marks on labels': (text) =>
    eachRow(text, (row, index) => (index % 5 === 2 && isData(row) ? row.replace('\t', ' (*1)\t') : row)),

  'every seventh row twice': (text) =>
    apply(text, (rows, body) => ({
      lines: rows.flatMap((row, from) =>
        from > body && from % 7 === 3 && isData(row) ? [{ text: row, from }, { text: row }] : [{ text: row, from }],
      ),
    })),

  'figures on headings that are not there in print': (text) =>
    apply(text, (rows, body) => {
      const at = rows.findIndex((row, index) => index >= body - 1 && /^[^\t\d]{4,}\t*$/.test(row));
      const width = Math.max(...rows.map((row) => row.split('\t').length));
      return at < 0 || width < 3
        ? undefined
        : {
            lines: rows.map((row, from) => ({
              text: from === at ? `${row.replace(/\t*$/, '')}${'\t'.repeat(width - 2)}${'12'}\t7` : row,
              from,
            })),
          };
    }),
};

/** Cuts a run in the middle of its body and puts lines in between. */
function breakAt(rows: readonly string[], body: number, between: readonly string[]): Edit | undefined {
  const middle = body + Math.floor((rows.length - body) / 2);
  if (rows.length - body < 8) return undefined;
  return {
    lines: [
      ...rows.slice(0, middle).map((text, from) => ({ text, from })),
      ...between.map((text) => ({ text })),
      ...rows.slice(middle).map((text, index) => ({ text, from: middle + index })),
    ],
  };
}

/** Takes the line that stands alone above a table away, and puts what is asked for below it. */
function dropTitles(text: KeyedText, below: (title: string) => readonly string[]): KeyedText {
  const lines = [...text.lines];
  const titles = new Map<number, string>();
  for (const { first, last } of runsOf(text)) {
    let above = first - 1;
    while (above >= 0 && lines[above]?.trim() === '') above -= 1;
    const title = lines[above] ?? '';
    if (above < 12 || first - above > 2 || title.includes('\t') || title.length > 90 || /[.:;)]$/.test(title) || /\d{2}/.test(title))
      continue;
    lines[above] = '';
    titles.set(last, title);
  }
  return apply({ lines, key: text.key }, (rows, _, { last }) => {
    const title = titles.get(last);
    return title === undefined
      ? undefined
      : { lines: [...rows.map((row, from) => ({ text: row, from })), ...below(title).map((line) => ({ text: line }))] };
  });
}
