import { formatDate } from '#format/format-date.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { ChartSpec, Datum, PeriodSlot } from '#model/chart-spec.ts';
import { archivedFiling } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import type { ForecastSeries } from '#series/forecast-series.ts';
import { periodName } from '#series/periods.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { documentReference } from '#views/build-references.ts';
import { chartDatum } from '#views/charts/chart-data.ts';
import type { Figure } from '#views/figure.ts';
import { forecastMeasures, forecastPower, resultOf, showIn } from './forecast-figures.ts';

interface Panel {
  readonly name: string;
  /** A year before, forecast, result. */
  readonly figures: readonly [Figure, Figure, Figure];
  readonly filings: readonly string[];
}

/** The amounts whose result is known under the standard of their forecast. */
function panelsOf(series: ForecastSeries, power: number): readonly Panel[] {
  const last = series.announcements.at(-1);
  const before = aYearBefore(series.period);
  return forecastMeasures().flatMap(([key, measure]) => {
    const forecast = last?.figures.get(key) ?? [];
    const target = mostPrecise(forecast);
    const results = target?.unit.length === 3 ? resultOf(measure, series.period, target.standard) : [];
    if (!target || results.length === 0) return [];
    const earlier = 'start' in before ? resultOf(measure, before, target.standard) : [];
    const figures = [showIn(earlier, power), showIn(forecast, power), showIn(results, power)] as const;
    const filings = [...earlier, ...forecast, ...results].map(({ filing }) => filing);
    return [{ name: measure.short ?? measure.label, figures, filings }];
  });
}

/** The result beside the last forecast and the year before, in one panel for each amount; undefined where no result is known. */
export function outcomeChart(series: ForecastSeries, id: string): ChartSpec | undefined {
  const { period, announcements } = series;
  const power = forecastPower(series);
  const panels = panelsOf(series, power);
  const [first] = panels;
  if (!first) return undefined;
  const unit = first.figures[2].unitText;
  const before = aYearBefore(period);
  const { announced, standard } = announcements.at(-1) ?? {};
  const places = [
    { span: before, kind: 'actual', index: 0 },
    { span: period, kind: 'forecast', index: 1 },
    { span: period, kind: 'actual', index: 2 },
  ] as const;
  const shown = places.filter(({ index }) => panels.some(({ figures }) => figures[index]?.kind === 'value'));
  const slots = shown.flatMap(({ span, kind }): readonly PeriodSlot[] =>
    'start' in span
      ? [
          {
            label: periodName(span).label,
            longLabel: formatPeriod(span),
            end: span.end,
            kind,
            ...(standard === undefined ? {} : { standard }),
          },
        ]
      : [],
  );
  const filings = [...new Set(panels.flatMap((panel) => panel.filings))].sort();
  return {
    id,
    kind: 'multiples',
    scale: 'own',
    title: 'Forecast, result and the year before',
    subtitle: [periodName(period).label, formatPeriod(period), unit].join(', '),
    ...(announced === undefined ? {} : { notes: [`Forecast announced ${formatDate(announced)}.`] }),
    source: filings.map((filing) => documentReference(archivedFiling(filing)).name).join(', '),
    periods: slots,
    multiples: panels.map(({ name, figures }) => ({
      name,
      unit,
      mark: 'dots',
      data: shown.map(({ index }): Datum => chartDatum({ figure: figures[index] }, unit)),
    })),
  };
}
