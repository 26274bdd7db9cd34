import { printSeriesTable } from '#components/table/print-series-table.ts';
import { make } from '#evidence/make.ts';
import type { Choice, ComparedStatement } from '#views/over-periods/comparison.ts';
import { layStatement } from '#views/over-periods/lay-comparison.ts';

const fetched = new Map<string, Promise<ComparedStatement>>();

/** The figures of a statement, fetched once; what could not be had is asked for again. */
function fetchStatement(address: string): Promise<ComparedStatement> {
  const known = fetched.get(address) ?? fetch(address).then((response) => response.json());
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

/** What the form says: its periods stand newest first. */
export function readChoice(data: FormData): Choice {
  const periods = data.getAll('period').map(String);
  const shown = data.getAll('show');
  return {
    periods: data.get('order') === 'oldest-first' ? periods.reverse() : periods,
    hasChanges: shown.includes('change'),
    hasRates: shown.includes('rate'),
    hasSizes: shown.includes('size'),
  };
}

const aside = (...children: readonly (Node | string)[]): HTMLElement => make('p', { class: 'aside' }, ...children);

async function layChosen(form: HTMLFormElement): Promise<readonly Node[]> {
  const data = new FormData(form);
  const choice = readChoice(data);
  if (choice.periods.length < 2) return [aside('Choose two periods or more.')];
  const { title, href, sheets } = await fetchStatement(`${form.action}figures/${data.get('statement')}.json`);
  const { tables, missing } = layStatement(sheets, choice);
  const markup = document.createElement('template');
  markup.innerHTML = tables.map(printSeriesTable).join('');
  return [...missing.map((why) => aside(why)), markup.content, aside(make('a', { href }, `${title} over all periods`))];
}

let latest = 0;

/** Shows the chosen periods below the form; a later choice overtakes an earlier one. */
export async function showComparison(form: HTMLFormElement): Promise<void> {
  latest += 1;
  const turn = latest;
  const answer = await layChosen(form).catch(() => [aside('The figures cannot be loaded. Once they are there, choose again.')]);
  if (turn !== latest) return;
  document.querySelector('#compared')?.replaceChildren(...answer);
  document.dispatchEvent(new Event('tables'));
}
