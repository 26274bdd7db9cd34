import { buildConfig } from '#charts/build-config.ts';
import { buildTable } from '#charts/build-table.ts';
import { drawChart } from '#charts/draw-chart.ts';
import { writeCsv } from '#charts/write-csv.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import { listPeriods } from '#series/periods.ts';
import { readSite } from '#site/site.ts';
import { dividendsView } from '#views/announced/dividends-view.ts';
import { forecastsView } from '#views/announced/forecasts-view.ts';
import { chartsOfPeriod, homeCharts, trendOfArchive } from '#views/charts/choose-charts.ts';
import { itemCharts } from '#views/item-view.ts';
import { csvType, type DataFile, jsonType, svgType } from './data-file.ts';
import { noticeText } from './notice-text.ts';

const width = 720;

/** `charts/<stem>.csv`, `.svg` and `.json` of every chart: its values, the drawing with title and source, what the live chart is given. */
export function chartFiles(): readonly DataFile[] {
  return listCharts().flatMap(({ chart, title }) => filesOf(chart, title));
}

/** Every chart once, though the strip of the archive stands on many pages. */
function listCharts(): readonly { readonly chart: ChartSpec; readonly title: string }[] {
  const periods = listPeriods().flatMap((period) =>
    chartsOfPeriod(period).map((chart) => ({ chart, title: `${period.label}: ${chart.title}` })),
  );
  const strip = trendOfArchive();
  const announced = [...forecastsView().sections, dividendsView()].flatMap(({ chart }) => chart ?? []);
  const archive = [...homeCharts(), ...(strip ? [strip] : []), ...announced];
  return [...periods, ...[...archive, ...itemCharts()].map((chart) => ({ chart, title: `All periods: ${chart.title}` }))];
}

function filesOf(chart: ChartSpec, title: string): readonly DataFile[] {
  const stem = `charts/${chart.stem}`;
  return [
    { path: `${stem}.csv`, type: csvType, description: `${title}, values`, build: () => buildValues(chart) },
    { path: `${stem}.svg`, type: svgType, description: title, build: () => ({ body: drawFile(chart) }) },
    { path: `${stem}.json`, type: jsonType, description: `${title}, for the live chart`, build: () => buildLive(chart) },
  ];
}

function buildValues(chart: ChartSpec) {
  const table = buildTable(chart);
  return { body: writeCsv(table), rows: table.rows.length };
}

function buildLive(chart: ChartSpec) {
  return { body: `${JSON.stringify(buildConfig(chart))}\n` };
}

/** An image travels alone, so it says itself that it is a sample. */
function drawFile(chart: ChartSpec): string {
  const { sampleNotice } = readSite();
  const notes = [...(chart.notes ?? []), ...(sampleNotice === undefined ? [] : [noticeText(sampleNotice)])];
  return `${drawChart({ ...chart, notes }, { width, frame: 'standalone' })}\n`;
}
