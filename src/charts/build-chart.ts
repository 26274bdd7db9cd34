import type { ChartSpec } from '#model/chart-spec.ts';
import { buildConfig } from './build-config.ts';
import { buildTable } from './build-table.ts';
import { type ChartForms, checkAgreement } from './check-agreement.ts';
import { type ChartProblem, checkSpec } from './check-spec.ts';
import { describeChart } from './describe-chart.ts';
import { drawChart } from './draw-chart.ts';

/** A chart ready to publish: every form of it, in agreement. */
export interface Chart extends ChartForms {
  readonly spec: ChartSpec;
  /** For the page: laid out for a column and for a phone. */
  readonly wide: string;
  readonly narrow: string;
  /** For download: with title, subtitle, notes and source in it. */
  readonly file: string;
}

/** Makes all forms of a chart. Throws when they, or the specification itself, disagree: such a chart is never published. */
export function buildChart(spec: ChartSpec): Chart {
  const problems = checkSpec(spec);
  if (problems.length > 0) throw new Error(reportProblems(problems));
  const chart = makeForms(spec);
  const disagreements = checkAgreement(spec, chart);
  if (disagreements.length > 0) throw new Error(reportProblems(disagreements.map((message) => blame(spec, message))));
  return chart;
}

/** Everything that keeps a chart from being published; nothing when its drawings, table, description and configuration agree. */
export function checkChart(spec: ChartSpec): readonly ChartProblem[] {
  const problems = checkSpec(spec);
  return problems.length > 0 ? problems : checkAgreement(spec, makeForms(spec)).map((message) => blame(spec, message));
}

function makeForms(spec: ChartSpec): Chart {
  const wide = drawChart(spec, { width: 720, frame: 'bare' });
  const narrow = drawChart(spec, { width: 340, frame: 'bare' });
  const file = drawChart(spec, { width: 720, frame: 'standalone' });
  const config = buildConfig(spec);
  return { spec, wide, narrow, file, drawings: [wide, narrow, file], table: buildTable(spec), description: describeChart(spec), config };
}

function blame(spec: ChartSpec, message: string): ChartProblem {
  return {
    chart: spec.id,
    message,
    hint: 'The four forms of a chart disagree: this is an error of src/charts, or a label that holds a number.',
  };
}

function reportProblems(problems: readonly ChartProblem[]): string {
  return problems.map(({ chart, message, hint }) => `Chart "${chart}": ${message}\n  ${hint}`).join('\n');
}
