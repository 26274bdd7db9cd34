import type { SeriesTable } from '#views/series-table.ts';
import { escapeText } from './escape-text.ts';
import { hasFewColumns, measureTable } from './measure-table.ts';
import { printHead } from './print-head.ts';
import { printRows } from './print-rows.ts';

const paragraph = (text: string): string => `<p>${escapeText(text)}</p>`;

function printLegend({ legend }: SeriesTable): string {
  if (legend.length === 0) return '';
  const entries = legend.map(({ mark, meaning }) => `<div><dt>${escapeText(mark)}</dt><dd>${escapeText(meaning)}</dd></div>`);
  return `<dl class="legend">${entries.join('')}</dl>`;
}

/**
 * A table over several documents with its caption, and under it nothing but notes and marks: figures link to their own places. It scrolls by
 * itself where it must, takes the focus then, and can be skipped.
 */
export function printSeriesTable(table: SeriesTable): string {
  const [caption, after] = [`${table.id}-caption`, `${table.id}-end`];
  const terms = [table.periodText, table.unitText, table.standard ?? ''].filter((term) => term !== '');
  const spans = terms.map((term) => `<span>${escapeText(term)}</span>`).join(' ');
  return [
    `<div class="table-box" id="${table.id}"><a class="skip-table visually-hidden" href="#${after}">Skip this table</a>`,
    `<div class="table-frame${hasFewColumns(table) ? ' few' : ''}">`,
    `<div class="table-scroll ${measureTable(table)}" role="group" tabindex="0" aria-labelledby="${caption}"><table class="figures">`,
    `<caption id="${caption}"><b>${escapeText(table.title)}</b> <span class="terms">${spans}</span></caption>`,
    printHead(table.columns),
    printRows(table.rows, table.columns),
    `</table></div><div class="table-foot" id="${after}" tabindex="-1">${table.notes.map(paragraph).join('')}${printLegend(table)}</div>`,
    '</div></div>',
  ].join('');
}
