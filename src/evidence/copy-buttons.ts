import type { Evidence, EvidencePart } from '#views/evidence/evidence.ts';
import { make } from './make.ts';
import type { FactPlace } from './read-place.ts';

/** How a figure is cited: company, document, date, line, what it is, and where it can be looked up. */
export function citeFact(
  { line }: Pick<FactPlace, 'line'>,
  { company, title, published }: Pick<EvidencePart, 'company' | 'title' | 'published'>,
  { label, period, figure, unit }: Pick<Evidence, 'label' | 'period' | 'figure' | 'unit'>,
  address: string,
): string {
  const source = [company, title, published].filter((text) => text !== undefined && text !== '').join(', ');
  return `${source}, line ${line}: ${[label, period].filter(Boolean).join(', ')}: ${figure}${unit === '' ? '' : ` (${unit})`}. ${address}`;
}

/** Buttons that put the value, the citation or the address of a figure on the clipboard, and say so; none where there is no clipboard. */
export function copyButtons(place: FactPlace, part: EvidencePart, evidence: Evidence): HTMLElement | undefined {
  if (!navigator.clipboard) return undefined;
  const address = new URL(`${place.base}documents/${place.filing}/#${place.anchor}`, location.href).href;
  const said = make('span', { role: 'status', class: 'evidence-said' });
  const button = (name: string, text: string) => {
    const element = make('button', { type: 'button' }, `Copy ${name}`);
    element.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      said.textContent = `Copied ${name}`;
    });
    return element;
  };
  return make(
    'p',
    { class: 'evidence-copy' },
    button('value', evidence.figure),
    button('citation', citeFact(place, part, evidence, address)),
    button('link', address),
    said,
  );
}
