import { findPeriod } from '#series/periods.ts';
import type { Chart } from '#views/chart.ts';
import { chartsOn } from '#views/charts/choose-charts.ts';

const known = new Map<string, readonly Chart[]>();

/** The charts of a period that the issuer has selected and that have their figures; built once. */
function chartsOf(slug: string): readonly Chart[] {
  const period = findPeriod(slug);
  const charts = known.get(slug) ?? (period ? chartsOn(period) : []);
  known.set(slug, charts);
  return charts;
}

/** Names of the charts of a period. */
export function listChartNames(slug: string): readonly string[] {
  return chartsOf(slug).map(({ id }) => id);
}

/** A chart of a period by its name. */
export function findChart(slug: string, name: string): Chart | undefined {
  return chartsOf(slug).find(({ id }) => id === name);
}

/** The charts that commentary has not placed: those that stand below it on the page. */
export function withoutPlaced(charts: readonly Chart[], placed: readonly string[]): readonly Chart[] {
  return charts.filter(({ id }) => !placed.includes(id));
}
