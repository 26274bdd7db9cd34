import type { NumberText } from '#format/format-number.ts';
import { rescale, shareOf } from './rescale.ts';

/** A figure as the page brought it. */
interface Printed {
  readonly element: HTMLElement;
  readonly cell: HTMLTableCellElement;
  readonly text: string;
  readonly cellClass: string;
  /** What bears the spoken text, where it is another than the text. */
  readonly said: Element | undefined;
  readonly spoken: string;
}

interface Known {
  readonly figures: readonly Printed[];
  readonly term: HTMLElement | undefined;
  readonly unit: string;
  /** `6`, `9`, `%`, or the printed power. */
  shown: string;
}

const known = new Map<HTMLTableElement, Known>();
const scales: Readonly<Record<string, string>> = { 3: 'thousands', 6: 'millions', 9: 'billions' };

/** Shows the amounts of a table in a unit: a power of ten, or `%` for shares of the whole. The printed power brings back what was printed. */
export function showInUnit(table: HTMLTableElement, unit: string): void {
  const { power = '' } = table.dataset;
  const state = known.get(table) ?? remember(table);
  known.set(table, state);
  state.shown = unit;
  restore(state);
  if (unit !== power) apply(table, state);
}

function remember(table: HTMLTableElement): Known {
  const not = new Set(table.dataset.not?.split(' '));
  const all = Array.from(table.querySelectorAll<HTMLElement>('tbody td > :is(a, span)'));
  const figures = all.flatMap((element, place) => {
    const cell = element.closest('td');
    const text = element.textContent ?? '';
    if (!cell || not.has(String(place)) || !/^\(?\d[\d,]*\)?$/.test(text)) return [];
    const said = [element, cell].find((each) => each.hasAttribute('aria-label'));
    return [{ element, cell, text, cellClass: cell.className, said, spoken: said?.getAttribute('aria-label') ?? '' }];
  });
  const scale = scales[table.dataset.power ?? ''] ?? '';
  const terms = Array.from(table.querySelectorAll<HTMLElement>('.terms span'));
  const term = terms.find(({ textContent }) => new RegExp(`^${scale} of |^[A-Z]{3} ${scale}$`, 'i').test(textContent ?? ''));
  return { figures, term, unit: term?.textContent ?? '', shown: '' };
}

function restore({ figures, term, unit }: Known): void {
  for (const { element, cell, text, cellClass, said, spoken } of figures) {
    if (element.dataset.printed === undefined) continue;
    element.textContent = text;
    delete element.dataset.printed;
    element.removeAttribute('style');
    if (cellClass !== '') cell.className = cellClass;
    said?.setAttribute('aria-label', spoken);
  }
  if (term && term.textContent !== unit) term.textContent = unit;
}

function apply(table: HTMLTableElement, { figures, term, unit, shown }: Known): void {
  const { power = '', whole = '', base = '' } = table.dataset;
  const [row, ...cells] = base.split(' ').map(Number);
  const places = new Set(cells);
  const bodyRows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
  const wholes = new Map(
    figures.flatMap(({ cell, text }) => (cell.parentElement === bodyRows[row ?? -1] ? [[cell.cellIndex, text] as const] : [])),
  );
  // Read before anything is written: each figure keeps the room that it has in print, so that nothing moves.
  const widths = figures.map(
    ({ element }) => element.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize),
  );
  figures.forEach((figure, at) => {
    const column = figure.cell.cellIndex;
    if (shown === '%' && !places.has(column - 1)) return;
    const text = shown === '%' ? shareOf(figure.text, wholes.get(column) ?? '') : rescale(figure.text, Number(power), Number(shown));
    write(figure, text ?? notMeaningful, `${widths[at]}em`);
  });
  if (!term) return;
  const [name, note] =
    shown === '%'
      ? [
          `% of ${whole.replace(/,.*/, '')}`,
          `, from ${unit.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}${whole.replace(/^[^,]*/, '')}`,
        ]
      : [
          unit.replace(new RegExp(scales[power] ?? '', 'i'), (printed) => likeCase(scales[shown] ?? '', printed)),
          `, rounded from ${scales[power]}`,
        ];
  const height = table.caption?.offsetHeight;
  const aside = document.createElement('span');
  aside.textContent = note;
  term.replaceChildren(name, aside);
  // Where it would need a line more it is for ears and copies only: the switch says the same.
  if (table.caption?.offsetHeight !== height) aside.className = 'visually-hidden';
}

const likeCase = (word: string, printed: string): string =>
  /^[A-Z]/.test(printed) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;

/** A share that its figures leave open. */
const notMeaningful: NumberText = { text: 'n.m.', spoken: 'not meaningful' };

function write({ element, cell, text: printed, said }: Printed, shown: NumberText, width: string): void {
  element.dataset.printed = printed;
  element.style.minInlineSize = width;
  element.textContent = shown.text;
  cell.classList.toggle('neg', shown.text.startsWith('('));
  said?.setAttribute('aria-label', shown.spoken);
}

// Paper shows what was printed.
addEventListener('beforeprint', () => {
  for (const state of known.values()) restore(state);
});
addEventListener('afterprint', () => {
  for (const [table, state] of known) if (state.shown !== table.dataset.power) apply(table, state);
});
