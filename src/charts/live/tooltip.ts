import type { Tip } from './words.ts';

/** The middle of a mark in its box, and how far a tooltip keeps from it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
  readonly side: 'beside' | 'below';
}

/** Shows the words of a slot beside or below its mark; kept within the width of the box. */
export function showTip(box: HTMLElement, tip: Tip, { x, y, clearance, side }: Anchor): void {
  const element = box.querySelector<HTMLElement>('.chart-tip') ?? box.appendChild(document.createElement('div'));
  element.className = 'chart-tip';
  element.setAttribute('aria-hidden', 'true');
  element.replaceChildren(
    write('p', 'chart-tip-heading', tip.heading),
    ...(tip.subheading === '' ? [] : [write('p', 'chart-tip-subheading', tip.subheading)]),
    ...tip.lines.map(({ name, text, unit, isActive }) => {
      const line = write('p', isActive ? 'chart-tip-line is-active' : 'chart-tip-line', '');
      line.append(
        write('span', 'chart-tip-name', name),
        write('span', 'chart-tip-value', text),
        ...(unit === undefined ? [] : [write('span', 'chart-tip-unit', unit)]),
      );
      return line;
    }),
    ...(tip.note === undefined ? [] : [write('p', 'chart-tip-note', tip.note)]),
  );
  const { clientWidth } = box;
  const { offsetWidth, offsetHeight } = element;
  const beside = x + clearance + offsetWidth <= clientWidth ? x + clearance : x - clearance - offsetWidth;
  const left = side === 'beside' ? beside : x - offsetWidth / 2;
  element.style.left = `${Math.max(0, Math.min(left, clientWidth - offsetWidth))}px`;
  element.style.top = `${side === 'beside' ? Math.max(0, y - offsetHeight / 2) : y + clearance}px`;
}

export function hideTip(box: HTMLElement): void {
  box.querySelector('.chart-tip')?.remove();
}

function write(name: 'p' | 'span', className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
