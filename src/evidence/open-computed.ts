import { readRange } from '#views/range-steps.ts';
import { make } from './make.ts';
import { showPanel } from './panel.ts';
import { readPart } from './read-part.ts';
import { readPlace } from './read-place.ts';

/** The links to the figures that one was made of: ids, or numbers of cells in its own row. Rejects where one of them is not there. */
export function readParts(link: HTMLAnchorElement): readonly string[] {
  const base = (link.getAttribute('href') ?? '').replace(/method\/#computed$/, '');
  const cells = Array.from(link.closest('tr')?.querySelectorAll('td') ?? []);
  return (link.dataset.of ?? '').split(' ').map((part) => {
    if (!/^\d+$/.test(part)) return `${base}documents/${part.replace('#', '/#')}`;
    return cells[Number(part)]?.querySelector('a')?.getAttribute('href') ?? '';
  });
}

/** Shows how a figure of ours comes about: its formula, the printed figures in it with their places, what their rounding leaves open. */
export async function openComputed(link: HTMLAnchorElement): Promise<void> {
  const { formula = '', unit = '', range, open, printed } = link.dataset;
  const figure = printed ?? link.textContent?.trim() ?? '';
  const places = readParts(link).map((href) => ({ href, place: readPlace(href) }));
  const read = await Promise.all(
    places.map(async ({ href, place }) => {
      if (!place) throw new Error(`There is no figure at ${href}.`);
      return { href, place, ...(await readPart(place)) };
    }),
  );
  const items = read.map(({ href, place, part, evidence }, at) =>
    make(
      'li',
      {},
      make('i', {}, String.fromCharCode(97 + at)),
      make('a', { href }, evidence.figure),
      make(
        'span',
        {},
        `${[evidence.unit, evidence.label, evidence.members, evidence.period].filter(Boolean).join(' · ')}. ${part.document}, line ${place.line}.`,
      ),
    ),
  );
  await showPanel(link, { figure, unit, what: 'Computed here from printed figures' }, [
    make('section', { class: 'evidence-formula' }, make('h3', {}, 'Formula'), make('p', {}, formula)),
    make('section', { class: 'evidence-terms' }, make('h3', {}, 'Of these figures'), make('ul', {}, ...items)),
    open === undefined ? make('section', {}, make('h3', {}, 'Rounding'), make('p', {}, sayRange(figure, range))) : undefined,
    make('p', { class: 'evidence-aside' }, make('a', { href: link.href }, 'How figures are computed on these pages')),
  ]);
}

function sayRange(figure: string, range: string | undefined): string {
  return range === undefined
    ? 'Whatever the figures were before they were rounded, this one reads the same.'
    : `As the figures are rounded, it may read ${readRange(figure, range).replace('–', ' to ')}.`;
}
