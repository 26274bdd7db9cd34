import type { Fact } from '#model/fact.ts';
import { breaksBetween, whyNotComparable } from '#series/comparability.ts';
import { itemOf } from '#series/item-of-fact.ts';
import type { ItemSeriesFacts } from '#series/item-series.ts';
import { type Drawing, drawingOf, placesOf } from './item-chart.ts';
import { seriesPower, showSeries } from './show-series.ts';

/** A value of a line item for bars as small as a word. */
export interface ItemSpark {
  readonly points: readonly { readonly value: string | undefined; readonly isCut: boolean }[];
  /** `1H24 1,200 to 1H26 1,500 JPY millions, without 1H25` */
  readonly description: string;
}

/** Whether two neighbors must not be compared; a share basis that both were brought to parts them no more. */
function isCut(fact: Fact, before: Fact, { isBrought }: Drawing): boolean {
  return isBrought ? breaksBetween(itemOf(fact), before.period, fact.period).length > 0 : whyNotComparable(fact, before) !== undefined;
}

/** The item's fullest series; undefined where fewer than two periods have a value, or where they stand on several share bases and cannot be brought to one. */
export function itemSpark([series]: readonly ItemSeriesFacts[]): ItemSpark | undefined {
  const drawing = series && drawingOf(series, seriesPower(series));
  if (!drawing) return undefined;
  const { unitText } = showSeries(series);
  const places = placesOf(series, unitText, drawing);
  const known = places.filter(({ datum }) => datum.value !== undefined);
  const [oldest, newest] = [known[0], known.at(-1)];
  if (!oldest || !newest || oldest === newest) return undefined;
  const missing = places.filter(({ datum }) => datum.value === undefined).map(({ slot }) => slot.label);
  const points = places.map(({ datum, fact }, index) => {
    const before = places[index - 1]?.fact;
    return { value: datum.value, isCut: fact !== undefined && before !== undefined && isCut(fact, before, drawing) };
  });
  const unit = drawing.isBrought ? `${unitText} on the current share basis` : unitText;
  const ends = `${oldest.slot.label} ${oldest.datum.text} to ${newest.slot.label} ${newest.datum.text} ${unit}`;
  return { points, description: missing.length === 0 ? ends : `${ends}, without ${missing.join(', ')}` };
}
