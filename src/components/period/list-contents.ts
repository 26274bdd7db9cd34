import type { Link } from '#site/links.ts';
import type { PeriodView } from '#views/period-view.ts';

/** The parts that a period page has, in the order of the page. */
export function listContents(view: PeriodView): readonly Link[] {
  const parts = [view.dividends, view.services, view.orders, view.segments, view.contracts, view.perShare].filter(
    (part) => part !== undefined,
  );
  const [dividends, ...others] = view.dividends === undefined ? [undefined, ...parts] : parts;
  return [
    ...(view.forecasts === undefined ? [] : [{ text: 'Result and forecast', href: '#forecasts' }]),
    ...(dividends === undefined ? [] : [toLink(dividends)]),
    { text: 'Why', href: '#why' },
    ...others.map(toLink),
    ...[...view.summaries, ...view.statements].map(toLink),
    ...(view.comparability.length === 0 && view.notes === undefined ? [] : [{ text: 'Notes and comparability', href: '#notes' }]),
    ...(view.trend === undefined ? [] : [{ text: 'Over all periods', href: '#trend' }]),
    { text: 'Documents, checks, downloads', href: '#record' },
  ];
}

function toLink({ id, title }: { readonly id: string; readonly title: string }): Link {
  return { text: title, href: `#${id}` };
}
