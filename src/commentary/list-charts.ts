import { remember } from '#collections/remember.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import { findPeriod } from '#series/periods.ts';
import { chartsOfPeriod } from '#views/charts/choose-charts.ts';

/** The charts of a period that the issuer has selected for its pages and that have their figures. */
function chartsOf(slug: string): readonly ChartSpec[] {
  return remember(`charts of commentary ${slug}`, () => {
    const period = findPeriod(slug);
    return period ? chartsOfPeriod(period) : [];
  });
}

/** Names of the charts of a period. */
export function listChartNames(slug: string): readonly string[] {
  return chartsOf(slug).map(({ id }) => id);
}

/** A chart of a period by its name. */
export function findChart(slug: string, name: string): ChartSpec | undefined {
  return chartsOf(slug).find(({ id }) => id === name);
}

/** The charts that commentary has not placed: those that stand below it on the page. */
export function withoutPlaced(charts: readonly ChartSpec[], placed: readonly string[]): readonly ChartSpec[] {
  return charts.filter(({ id }) => !placed.includes(id));
}
