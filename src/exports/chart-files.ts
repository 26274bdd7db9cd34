import { buildTable } from '#charts/build-table.ts';
import { drawChart } from '#charts/draw-chart.ts';
import { writeCsv } from '#charts/write-csv.ts';
import { listPeriods } from '#series/periods.ts';
import { readSite } from '#site/site.ts';
import { type Chart, chartsOfPeriod } from '#views/chart.ts';
import { csvType, type DataFile, svgType } from './data-file.ts';
import { noticeText } from './notice-text.ts';

const width = 720;

/** `charts/<period>-<chart>.csv` and `.svg` of every chart of a period's page: its values, and the drawing with title and source. */
export function chartFiles(): readonly DataFile[] {
  return listPeriods().flatMap(({ slug, label }) => chartsOfPeriod(slug).flatMap((chart) => filesOf(chart, slug, label)));
}

function filesOf(chart: Chart, slug: string, label: string): readonly DataFile[] {
  const stem = `charts/${slug}-${chart.id}`;
  const title = `${label}: ${chart.title}`;
  return [
    { path: `${stem}.csv`, type: csvType, description: `${title}, values`, build: () => buildValues(chart) },
    { path: `${stem}.svg`, type: svgType, description: title, build: () => ({ body: drawFile(chart) }) },
  ];
}

function buildValues(chart: Chart) {
  const table = buildTable(chart);
  return { body: writeCsv(table), rows: table.rows.length };
}

/** An image travels alone, so it says itself that it is a sample. */
function drawFile(chart: Chart): string {
  const { sampleNotice } = readSite();
  const notes = [...(chart.notes ?? []), ...(sampleNotice === undefined ? [] : [noticeText(sampleNotice)])];
  return `${drawChart({ ...chart, notes }, { width, frame: 'standalone' })}\n`;
}
