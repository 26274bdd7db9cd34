import type { Evidence, EvidencePart } from '#views/evidence/evidence.ts';
import { make } from './make.ts';
import type { FactPlace } from './read-place.ts';

/** What is known of a figure, as a panel shows it: what it is, where it stands, what bears on it. */
export function showEvidence(place: FactPlace, part: EvidencePart, evidence: Evidence): readonly (HTMLElement | undefined)[] {
  return [
    showLine(place, part, evidence),
    showReading(evidence),
    showTerms(part, evidence, place),
    showChecks(part, evidence, place),
    showPrintings(evidence, place),
    showHistory(evidence),
  ];
}

/** The line of the document with the printed characters marked. */
function showLine({ base, filing, anchor, line }: FactPlace, part: EvidencePart, { at, start, end }: Evidence): HTMLElement {
  const text = part.lines[at] ?? '';
  const source = part.published === undefined ? part.document : `${part.document}, ${part.published}`;
  return make(
    'figure',
    { class: 'evidence-line' },
    make('blockquote', {}, ...spread(text.slice(0, start)), make('mark', {}, text.slice(start, end)), ...spread(text.slice(end))),
    make(
      'figcaption',
      {},
      make('a', { href: `${base}documents/${filing}/#${anchor}`, 'data-leave': '' }, `Line ${line}`),
      ` of the ${source}`,
    ),
  );
}

/** The cells of a line stand apart. */
function spread(text: string): readonly (Node | string)[] {
  return text.split('\t').flatMap((cell, index) => (index === 0 ? [cell] : [make('span', { class: 'evidence-gap' }, ' '), cell]));
}

/** Why a figure is shown otherwise than it stands, or does not agree. */
function showReading({ status, statusText, remark, repair }: Evidence): HTMLElement | undefined {
  if (remark === undefined && repair === undefined) return undefined;
  const details = repair === undefined ? [] : [repair.reason, ...repair.evidence];
  return make(
    'section',
    { class: `evidence-reading ${status}` },
    make('h3', {}, status === 'disputed' ? 'Does not agree' : 'Read from damaged text'),
    make('p', {}, remark ?? statusText),
    ...details.map((text) => make('p', {}, text)),
  );
}

function showTerms({ title }: EvidencePart, evidence: Evidence, { base }: FactPlace): HTMLElement {
  const { label, item, members, period, exact, precision, statement, standard, status, statusText } = evidence;
  const precise = [exact, precision].filter((text) => text !== undefined).join(', ');
  const named = label === '' ? 'Not labelled' : label;
  const rows: readonly (readonly [string, Node | string | undefined])[] = [
    ['Line item', item === undefined ? named : make('a', { href: base + item }, named)],
    ['Of which', members],
    ['Period', period],
    ['Value', precise === '' ? undefined : precise],
    ['Table', standard === undefined ? statement : `${statement}, ${standard}`],
    ['Document', title],
    ['Status', status === 'disputed' || status === 'repaired' ? undefined : statusText],
  ];
  const shown = rows.filter(([, value]) => value !== undefined);
  return make('dl', {}, ...shown.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))));
}

function showChecks({ checks }: EvidencePart, evidence: Evidence, { base }: FactPlace): HTMLElement | undefined {
  const own = evidence.checks.flatMap((index) => checks[index] ?? []);
  if (own.length === 0) return undefined;
  const items = own.map(({ path, text, verdict, message, isProblem }) =>
    make(
      'li',
      {},
      make('a', { href: base + path }, text),
      ' ',
      make('b', { class: isProblem ? 'disputed' : 'agrees' }, verdict),
      make('span', {}, message),
    ),
  );
  const agreeing = own.filter(({ isProblem }) => !isProblem).length;
  return section(
    `Checks: ${agreeing} of ${own.length} agree`,
    fold(items),
    make('p', { class: 'evidence-aside' }, 'Arithmetic agreement within the documents; not an audit or review.'),
  );
}

function showPrintings({ printings }: Evidence, { base }: FactPlace): HTMLElement | undefined {
  if (printings.length === 0) return undefined;
  const items = printings.map(({ path, text, figure, agrees }) =>
    make('li', {}, make('a', { href: base + path }, figure), ` ${text}`, agrees ? undefined : make('b', { class: 'disputed' }, ' differs')),
  );
  return section('Printed elsewhere', fold(items));
}

function showHistory({ history }: Evidence): HTMLElement | undefined {
  if (history.length === 0) return undefined;
  const isRestated = history.some(({ isChanged }) => isChanged);
  const items = history.map(({ document, published, figure, isChanged }) =>
    make(
      'li',
      {},
      `${published ?? document}: `,
      make('b', {}, figure),
      published === undefined ? '' : ` ${document}`,
      isChanged ? make('b', { class: 'disputed' }, ' changed') : undefined,
    ),
  );
  return section(isRestated ? 'History: another value in a later document' : 'History: unchanged', make('ol', {}, ...items));
}

function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return make('section', {}, make('h3', {}, title), ...children);
}

const mostAtOnce = 5;

/** A list of which the first entries show; the rest unfold. */
function fold(items: readonly HTMLElement[]): HTMLElement {
  if (items.length <= mostAtOnce + 1) return make('ul', {}, ...items);
  const rest = make('details', {}, make('summary', {}, `${items.length - mostAtOnce} more`), make('ul', {}, ...items.slice(mostAtOnce)));
  return make('div', {}, make('ul', {}, ...items.slice(0, mostAtOnce)), rest);
}
