import type { Step } from '#model/chart-spec.ts';
import type { Key } from './draw-legend.ts';
import type { SeriesNumber } from './look.ts';

/** The colours of a waterfall: totals, increases, decreases. */
export function inkStep(step: Step): SeriesNumber {
  if (step.kind === 'total') return 1;
  return step.datum.value?.startsWith('-') ? 4 : 2;
}

const meanings: readonly (readonly [series: SeriesNumber, text: string])[] = [
  [1, 'Total'],
  [2, 'Increase'],
  [4, 'Decrease'],
];

/** The key of a waterfall: what its steps use. */
export function listStepKeys(steps: readonly Step[]): readonly Key[] {
  const used = new Set(steps.map(inkStep));
  return meanings.filter(([series]) => used.has(series)).map(([series, text]) => ({ series, finish: 'solid', sample: 'bar', text }));
}
