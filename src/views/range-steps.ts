/** A printed figure as a count of units of its last place. */
interface Counted {
  readonly count: bigint;
  readonly places: number;
}

function countOf(text: string): Counted | undefined {
  const groups = /^(?<open>\()?(?<whole>\d{1,3}(?:,\d{3})*)(?:\.(?<decimals>\d+))?(?<close>\))?$/.exec(text)?.groups;
  if (groups === undefined || (groups.open === undefined) !== (groups.close === undefined)) return undefined;
  const { decimals = '', open, whole = '' } = groups;
  const size = BigInt(whole.replaceAll(',', '') + decimals);
  return { count: open === undefined ? size : -size, places: decimals.length };
}

function write(count: bigint, places: number): string {
  const digits = (count < 0n ? -count : count).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return count < 0n ? `(${text})` : text;
}

/** The range that so many units of the last place below and above a figure are: `1 1` around `(2,324)` is `(2,325)–(2,323)`. */
export function readRange(text: string, steps: string): string {
  const [below = '', above = ''] = /^\d+ \d+$/.test(steps) ? steps.split(' ') : [];
  const figure = countOf(text);
  if (below === '' || figure === undefined) return steps;
  return `${write(figure.count - BigInt(below), figure.places)}–${write(figure.count + BigInt(above), figure.places)}`;
}

/**
 * A range as the units of the last place by which its ends lie below and above the figure, which repeat from figure to figure; the range
 * itself where that does not read back the same.
 */
export function writeRange(text: string, range: string): string {
  const [low, high] = range.split('–').map(countOf);
  const figure = countOf(text);
  if (low === undefined || high === undefined || figure === undefined) return range;
  const steps = `${figure.count - low.count} ${high.count - figure.count}`;
  return readRange(text, steps) === range ? steps : range;
}
