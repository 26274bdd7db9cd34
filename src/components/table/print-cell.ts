import { disputedMark, type Figure, repairedMark } from '#views/figure.ts';
import { escapeText } from './escape-text.ts';

/**
 * A cell with one figure. It holds the figure's text and nothing else, so that a copied table pastes as numbers: the minus that is
 * read aloud, the mark and its explanation stand in attributes. `suffix` is the unit, where a column holds several.
 */
export function printCell(figure: Figure, isCurrent = false, suffix = ''): string {
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
  const spoken = figure.spoken === figure.text ? '' : ` aria-label="${escapeText(figure.spoken)}"`;
  const remark = figure.remark === undefined ? '' : ` title="${escapeText(figure.remark)}"`;
  const text = escapeText(figure.text);
  const behind = suffix === '' ? '' : `<small>${suffix}</small>`;
  if (figure.href === undefined) return `<td${classAttribute}${spoken}${remark}><span${printMark(figure)}>${text}</span>${behind}</td>`;
  return `<td${classAttribute}><a href="${escapeText(figure.href)}"${spoken}${remark}${printMark(figure)}>${text}</a>${behind}</td>`;
}

function printMark({ status }: Figure): string {
  if (status === 'disputed') return ` data-mark="${disputedMark}"`;
  return status === 'repaired' ? ` data-mark="${repairedMark}"` : '';
}
