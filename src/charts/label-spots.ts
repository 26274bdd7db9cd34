import type { Column, Sheet } from './chart-sheet.ts';
import type { Spot } from './draw-line-plot.ts';
import { writeLabel } from './label-bars.ts';
import type { Stage } from './layout.ts';

/** The values of a single line beside its markers: above, but below in a valley. All of them, or none where they do not fit. */
export function labelSpots(sheet: Sheet, column: Column, spots: readonly Spot[], stage: Stage): readonly string[] {
  const size = stage.textSize - 0.5;
  return spots.map((spot, index) => {
    const neighbors = [spots[index - 1], spots[index + 1]].filter((neighbor) => neighbor !== undefined);
    const isValley = neighbors.length > 0 && neighbors.every((neighbor) => neighbor.y < spot.y - 4);
    const y = isValley ? spot.y + size + 7 : spot.y - 10;
    const at = { 'data-label': `${sheet.columns.indexOf(column)},${spot.slot}`, 'text-anchor': 'middle' };
    return writeLabel(column.data[spot.slot]?.text ?? '', spot.x, y, size, 'chart-halo', at);
  });
}
