import type { Link } from '#site/links.ts';
import type { PeriodView } from '#views/period-view.ts';

type Part = { readonly id: string; readonly title: string } | undefined;

/** The parts that a period page has, in the order of the page. */
export function listContents(view: PeriodView): readonly Link[] {
  const parts: readonly Part[] = [
    view.forecasts && { id: 'forecasts', title: 'Result and forecast' },
    view.dividends,
    view.charts.length > 0 || view.whys.length > 0 ? { id: 'why', title: 'Why' } : undefined,
    view.services,
    view.orders,
    view.segments,
    view.contracts,
    view.perShare,
    ...view.summaries,
    ...view.statements,
    view.notes || view.comparability.length > 0 ? { id: 'notes', title: 'Notes and comparability' } : undefined,
    view.trend && { id: 'all-periods', title: 'Over all periods' },
    { id: 'record', title: 'Documents, checks, downloads' },
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [{ text: part.title, href: `#${part.id}` }]));
}
