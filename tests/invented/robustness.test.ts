import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { brokenPromises } from './broken-promises.ts';
import { damage, scrapDocument, seededRandom, shuffleLines } from './damage.ts';
import { ingestText, readFixtures } from './read-fixtures.ts';

/** How long to try: `FUZZ=20 npm test -- unit`. */
const effort = Number(process.env.FUZZ ?? 1);

interface NamedText {
  readonly name: string;
  readonly text: string;
}

const samplesFolder = fileURLToPath(new URL('../../content/filings/', import.meta.url));
const samples: readonly NamedText[] = readdirSync(samplesFolder)
  .sort()
  .map((name) => ({ name, text: readFileSync(`${samplesFolder}${name}/source.txt`, 'utf8') }));
const invented: readonly NamedText[] = readFixtures().map(({ name, text }) => ({ name, text }));
const all = [...samples, ...invented];

const broken = (text: string): readonly string[] => brokenPromises(text, ingestText('damaged', text));

/** What a fact says, without the characters that say it. */
const meaning = ({ line, column, statement, path, label, kind, period, versus, unit, value, decimals, dimensions }: Fact): string =>
  JSON.stringify([
    line,
    column,
    statement,
    path,
    label,
    kind,
    periodKey(period),
    versus === undefined ? '' : periodKey(versus),
    unit,
    value,
    decimals,
    Object.entries(dimensions).sort(),
  ]);
const plainMeanings = new Map<string, readonly string[]>();
function meaningsOf(text: string): readonly string[] {
  const known = plainMeanings.get(text) ?? meanings(text);
  plainMeanings.set(text, known);
  return known;
}
const meanings = (text: string, move = (line: number): number => line): string[] =>
  ingestText('same', text)
    .facts.map((fact) => meaning({ ...fact, line: move(fact.line) }))
    .sort();

describe('reading keeps its promises', () => {
  test.each(all)('$name, as it is', ({ text }) => {
    expect(broken(text)).toEqual([]);
  });

  test.each(all)('$name, cut at any line', ({ text }) => {
    const lines = text.split('\n');
    const random = seededRandom(lines.length);
    for (let count = 0; count < effort; count += 1) {
      const cut = Math.floor(random() * lines.length);
      expect(broken(lines.slice(0, cut).join('\n')), `the first ${cut} lines`).toEqual([]);
      expect(broken(lines.slice(cut).join('\n')), `all but the first ${cut} lines`).toEqual([]);
    }
  });

  test.each(all)('$name, lines shuffled', ({ text }) => {
    for (let seed = 1; seed <= effort; seed += 1) expect(broken(shuffleLines(text, seed)), `seed ${seed}`).toEqual([]);
  });

  test.each(all)('$name, every line twice, and all of it twice', ({ text }) => {
    const lines = text.split('\n');
    expect(broken(lines.flatMap((line) => [line, line]).join('\n'))).toEqual([]);
    expect(broken([...lines, ...lines].join('\n'))).toEqual([]);
  });

  test.each(all)('$name, a blank line after every third line', ({ text }) => {
    expect(
      broken(
        text
          .split('\n')
          .flatMap((line, index) => (index % 3 === 2 ? [line, ''] : [line]))
          .join('\n'),
      ),
    ).toEqual([]);
  });

  test.each(samples)('$name, damaged', ({ text }) => {
    for (let seed = 1; seed <= 3 * effort; seed += 1) expect(broken(damage(text, seed, 60 * seed)), `seed ${seed}`).toEqual([]);
  });

  test.each(invented)('$name, damaged', ({ text }) => {
    for (let seed = 1; seed <= 6 * effort; seed += 1) expect(broken(damage(text, seed, 20 * seed)), `seed ${seed}`).toEqual([]);
  });

  test('documents of scraps', () => {
    for (let seed = 1; seed <= 500 * effort; seed += 1) expect(broken(scrapDocument(seed)), `seed ${seed}`).toEqual([]);
  });
});

describe('changes that mean nothing change nothing', () => {
  const isDash = /^[-–—−]$/;
  const dashes = ['-', '–', '—', '−', '―', '－', '‐'];
  const changes: readonly (readonly [name: string, change: (text: string) => string])[] = [
    ['line ends CR LF', (text) => text.replaceAll('\r', '').replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`],
    ['blanks at the end of lines', (text) => text.replace(/(?<=\S)(?=\r?\n)/g, '  ')],
    [
      'each nil with another dash',
      (text) => text.replace(/[^\t\r\n]+/g, (cell, place: number) => (isDash.test(cell) ? (dashes[place % dashes.length] ?? cell) : cell)),
    ],
  ];
  for (const [name, change] of changes) {
    test.each(all)(`$name: ${name}`, ({ text }) => {
      expect(meanings(change(text))).toEqual(meaningsOf(text));
    });
  }

  test.each(all)('$name: two blank lines for one', ({ text }) => {
    const lines = text.split('\n');
    const from: number[] = [];
    const doubled = lines.flatMap((line, index) => {
      const copies = line.trim() === '' ? ['', ''] : [line];
      for (const _ of copies) from.push(index + 1);
      return copies;
    });
    expect(meanings(doubled.join('\n'), (line) => from[line - 1] ?? 0)).toEqual(meaningsOf(text));
  });
});

/** Counts how often the program's functions and their branches run: work, whatever else the machine does meanwhile. */
function startCounting(): { readonly count: (run: () => void) => number; readonly stop: () => void } {
  const session = new Session();
  session.connect();
  const post = (method: string, params?: object): unknown => {
    let answer: unknown;
    session.post(method, params, (_error, result) => {
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count: (run) => {
      post('Profiler.takePreciseCoverage');
      run();
      const { result } = post('Profiler.takePreciseCoverage') as Coverage;
      return result
        .filter(({ url }) => url.includes('/src/'))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    },
    stop: () => {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

function longTable(rows: number, cellsOf: (row: number) => readonly string[]): string {
  return [
    'Consolidated Financial Results for the Six Months ended September 30, 2023 [Under IFRS]',
    '',
    'Revenue by product',
    '',
    '\tSix months ended September 30, 2022\tSix months ended September 30, 2023',
    '\tMillions of yen\tMillions of yen',
    ...Array.from({ length: rows }, (_, row) => [`Product ${row.toString(36)} of the group`, ...cellsOf(row)].join('\t')),
  ].join('\n');
}

describe('time grows as the text does', () => {
  const tables: readonly (readonly [name: string, rows: number, cellsOf: (row: number) => readonly string[]])[] = [
    ['a table of amounts', 5_000, (row) => [group((row * 7919) % 99_730), group((row * 104_729) % 99_670)]],
    [
      'a table with unreadable amounts',
      1_000 * effort,
      (row) => [`${(row * 7919) % 9973},${String(row % 1000).padStart(3, '0')}`, group(row)],
    ],
    ['a table without amounts', 1_000 * effort, (row) => ['', row % 2 === 0 ? 'Domestic' : '']],
    ['a table of sections', 1_000 * effort, (row) => (row % 3 === 0 ? ['', ''] : [group(row), group(row * 2)])],
  ];

  test.each(tables)('%s of %i rows and of twice as many', { timeout: 240_000 }, (_, rows, cellsOf) => {
    ingestText('long', longTable(100, cellsOf));
    const { count, stop } = startCounting();
    const [short = 1, long = 0] = [rows, 2 * rows].map((length) => {
      const text = longTable(length, cellsOf);
      return count(() => void ingestText('long', text));
    });
    stop();
    expect(long / short).toBeLessThan(2.5);
  });

  const units = [
    '1',
    '1,234\t',
    '1,234 ',
    'net sales were ',
    '(((',
    ',',
    ' ',
    '\t',
    'JPY1,234 million, up 5.1% from ',
    'March 31, 2024 ',
    'Six months ended ',
    '<u>',
    '**',
    '-',
  ];
  test.each(units)('a line of a megabyte of %j', { timeout: 60_000 }, (unit) => {
    const text = `Heading\n\n${unit.repeat(1_000_000 / unit.length)}\n\nRevenue\t1\n`;
    expect(broken(text)).toEqual([]);
  });
});
