import { make } from '#evidence/make.ts';
import { findPeriods } from './find-periods.ts';
import type { NumberPart, SearchIndex } from './number-part.ts';
import { readNumberQuery } from './number-query.ts';
import { type FoundNumber, findNumbers, partsOf } from './search-numbers.ts';
import { type FoundPage, searchText } from './text-index.ts';

const most = 50;
const fetched = new Map<string, Promise<unknown>>();

/** A file of the number index, fetched once. */
function fetchJson<Content>(address: string): Promise<Content> {
  const known = fetched.get(address) ?? fetch(address).then((response) => response.json());
  fetched.set(address, known);
  return known as Promise<Content>;
}

let latest = 0;

/** Answers what stands in the form, below it; a later question overtakes an earlier one. The address keeps the question. */
export async function runSearch(form: HTMLFormElement): Promise<void> {
  latest += 1;
  const turn = latest;
  await new Promise((done) => setTimeout(done, 120));
  if (turn !== latest) return;
  const given = Object.fromEntries(Array.from(new FormData(form), ([name, value]) => [name, String(value).trim()]));
  const asked = Object.entries(given).filter(([, value]) => value !== '');
  history.replaceState(null, '', `?${new URLSearchParams(asked)}`);
  const answer = await answerTo(form, given.q ?? '', given.period ?? '', given.statement ?? '').catch(() => [
    make('p', { role: 'status', class: 'aside' }, 'The index of the search cannot be loaded. Once it is there, ask again.'),
  ]);
  if (turn === latest) document.querySelector('#search-results')?.replaceChildren(...answer);
}

async function answerTo(form: HTMLFormElement, query: string, period: string, statement: string): Promise<readonly Node[]> {
  if (query === '') return [];
  const base = new URL(form.action).pathname.replace(/search\/$/, '');
  const filters = { ...(period === '' ? {} : { period }), ...(statement === '' ? {} : { statement }) };
  const number = readNumberQuery(query);
  const [index, text] = await Promise.all([
    fetchJson<SearchIndex>(`${base}search/numbers/index.json`),
    number ? { pages: [], total: 0 } : searchText(base, query, filters),
  ]);
  const parts = number ? partsOf(number, index).map((name) => fetchJson<NumberPart>(`${base}search/numbers/${name}.json`)) : [];
  const figures = number
    ? findNumbers(number, query, await Promise.all(parts)).filter(
        (found) => (period === '' || found.periodLabel === period) && (statement === '' || found.statement === statement),
      )
    : [];
  const periods = number ? [] : findPeriods(query, index.periods);
  const count = figures.length + periods.length + text.total;
  const shown = Math.min(figures.length, most) + periods.length + text.pages.length;
  return [
    make('p', { role: 'status', class: 'aside' }, sayCount(number !== undefined, count, shown)),
    listOf(periods.map(({ text: name, path }) => make('li', {}, make('a', { href: base + path, class: 'found' }, name)))),
    listOf(figures.slice(0, most).map((found) => showFigure(base, found))),
    listOf(text.pages.map(showPage)),
  ];
}

function sayCount(isNumber: boolean, count: number, listed: number): string {
  const noun = isNumber ? ['figure', 'figures'] : ['result', 'results'];
  const shown = count > listed ? `, the first ${listed} shown` : '';
  return count === 0 ? `No ${noun[1]}.` : `${count} ${count === 1 ? noun[0] : noun[1]}${shown}.`;
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  return make('ol', {}, ...items);
}

function showFigure(base: string, { figure, unitText, label, period, statement, document: source, line, path }: FoundNumber): HTMLElement {
  return make(
    'li',
    { class: 'found-figure' },
    make('a', { href: base + path, class: 'found' }, figure),
    make('small', {}, unitText),
    make('span', {}, [label, period].filter(Boolean).join(', ')),
    make('small', {}, `${statement}; ${source}, line ${line}`),
  );
}

function showPage({ href, title, excerpt }: FoundPage): HTMLElement {
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
  return make('li', {}, make('a', { href, class: 'found' }, title), make('p', {}, ...pieces));
}
