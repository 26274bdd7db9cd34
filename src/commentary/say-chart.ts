import { nearestNames } from '#diagnostics/nearest-names.ts';
import { type Asking, type Attributes, refused, type Saying, said } from './saying.ts';

/** The name of the chart that `<Chart>` places. */
export function sayChart({ name = '' }: Attributes, { archive, slug }: Asking): Saying<string> {
  const charts = archive.chartsOf(slug);
  if (charts.includes(name)) return said(name);
  if (charts.length === 0) return refused('W06', 'name', `The period ${slug} has no charts.`);
  return refused('W06', 'name', `There is no chart “${name}” of ${slug}.`, nearestNames(name, charts));
}
