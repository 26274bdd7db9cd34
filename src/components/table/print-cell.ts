import { disputedMark, type Figure, repairedMark } from '#views/figure.ts';
import { escapeText } from './escape-text.ts';
import { printComputed } from './print-computed.ts';

/**
 * A cell with one figure. It holds the figure's text and nothing else, so that a copied table pastes as numbers: the minus that is
 * read aloud, the mark and its explanation stand in attributes. `suffix` is the unit, where a column holds several; `row` the figures
 * of the row, among which the parts of a computed one are found.
 */
export function printCell(figure: Figure, isCurrent = false, suffix = '', row: readonly Figure[] = []): string {
  const classes = [
    figure.isNegative ? 'neg' : '',
    isCurrent ? 'now' : '',
    figure.kind === 'text' ? 'words' : '',
    suffix === '' ? '' : 'unit',
  ]
    .filter(Boolean)
    .join(' ');
  const classAttribute = classes === '' ? '' : ` class="${classes}"`;
  if (figure.kind === 'absent') return `<td${classAttribute}></td>`;
  const behind = suffix === '' ? '' : `<small>${suffix}</small>`;
  if (figure.beside !== undefined) return `<td${classAttribute}>${figure.beside.map(printBeside).join(' / ')}${behind}</td>`;
  // What is no link has its spoken text on the cell, which has a role to bear it.
  const onCell = figure.href === undefined && figure.formula === undefined ? printSaid(figure) : '';
  return `<td${classAttribute}${onCell}>${printFigure(figure, row)}${behind}</td>`;
}

const printBeside = (figure: Figure): string =>
  figure.length === undefined ? printFigure(figure) : `${printFigure(figure)} <small>(${escapeText(figure.length)})</small>`;

/** The text of a figure as a link to its place, or to how it is computed. */
function printFigure(figure: Figure, row: readonly Figure[] = []): string {
  const text = escapeText(figure.text);
  if (figure.formula !== undefined) return `<a${printComputed(figure, row)}${printSaid(figure)}${printMark(figure)}>${text}</a>`;
  if (figure.href === undefined) return `<span${printMark(figure)}>${text}</span>`;
  return `<a href="${escapeText(figure.href)}"${printSaid(figure)}${printMark(figure)}>${text}</a>`;
}

function printSaid({ spoken, text, remark }: Figure): string {
  const label = spoken === text ? '' : ` aria-label="${escapeText(spoken)}"`;
  return remark === undefined ? label : `${label} title="${escapeText(remark)}"`;
}

function printMark({ status }: Figure): string {
  if (status === 'disputed') return ` data-mark="${disputedMark}"`;
  return status === 'repaired' ? ` data-mark="${repairedMark}"` : '';
}
