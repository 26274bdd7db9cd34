import type { Datum } from '#model/chart-spec.ts';
import type { ChartTable, TableRow } from './build-table.ts';
import { element, escapeMarkup } from './svg.ts';

/** The table of a chart as HTML, with its notes. Cells hold the printed text alone, so that they paste into a spreadsheet. */
export function drawTable(table: ChartTable, id: string): string {
  const notes = [...new Set(table.rows.flatMap((row) => row.cells.flatMap(({ note }) => note ?? [])))];
  const heads = table.columns.map(({ name, unit }) =>
    element('th', { scope: 'col' }, escapeMarkup(name), ' ', element('span', { class: 'chart-unit' }, escapeMarkup(unit))),
  );
  const stub = element('th', { scope: 'col' }, escapeMarkup(table.stub));
  const rows = table.rows.map((row) => element('tr', {}, drawStub(row), ...row.cells.map((cell) => drawCell(cell, notes, id))));
  const markup = element(
    'table',
    { class: 'chart-table' },
    element('caption', {}, escapeMarkup(table.caption)),
    element('thead', {}, element('tr', {}, stub, ...heads)),
    element('tbody', {}, ...rows),
  );
  const region = { class: 'chart-scroll', tabindex: 0, 'aria-label': `Values: ${table.caption}` };
  const items = notes.map((note, index) => element('li', { id: `${id}-note-${index + 1}` }, escapeMarkup(note)));
  return element('section', region, markup) + (items.length === 0 ? '' : element('ol', { class: 'chart-notes' }, ...items));
}

function drawStub({ label, longLabel, remark }: TableRow): string {
  const more = [...(remark === undefined ? [] : [remark]), ...(longLabel === label ? [] : [longLabel])].join(', ');
  const details = more === '' ? '' : ` ${element('span', { class: 'chart-unit' }, escapeMarkup(more))}`;
  return element('th', { scope: 'row' }, escapeMarkup(label), details);
}

function drawCell({ value, text, note, href }: Datum, notes: readonly string[], id: string): string {
  const spoken = /^[(（].*[)）]$/.test(text) && value?.startsWith('-') ? `minus ${text.slice(1, -1)}` : undefined;
  const number = note === undefined ? undefined : notes.indexOf(note) + 1;
  const mark = number === undefined ? {} : { 'data-note': number, 'aria-describedby': `${id}-note-${number}` };
  const content = href === undefined ? escapeMarkup(text) : element('a', { href, 'aria-label': spoken }, escapeMarkup(text));
  return element('td', { 'aria-label': href === undefined ? spoken : undefined, ...mark }, content);
}
