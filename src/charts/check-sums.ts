import type { BarChart, ChartSpec, Datum, SidesChart, WaterfallChart } from '#model/chart-spec.ts';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  parseDecimal,
  sign,
  subtract,
  sum,
} from '#model/decimal.ts';

/** Sums that a drawing asserts: a stack reaches its printed total, sides reach the same one, a waterfall ends where it says. */
export function checkSums(spec: ChartSpec): readonly string[] {
  switch (spec.kind) {
    case 'bars':
      return spec.layout === 'stacked' ? checkTotals(spec) : [];
    case 'waterfall':
      return checkFooting(spec);
    case 'sides':
      return checkSides(spec);
    case 'panels':
    case 'multiples':
      return [];
  }
}

function checkTotals({ periods, series, total }: BarChart): readonly string[] {
  return periods.flatMap(({ label }, slot) => {
    const printed = total && readValue(total.data[slot]);
    if (!printed) return [];
    const parts = series.map(({ data }) => readValue(data[slot]));
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0) return [`${label} has a total, but no value in any series.`];
    if (known.length < parts.length || isWithinRounding(known, printed)) return [];
    return [`The series of ${label} add up to ${formatDecimal(sum(known))}, the total is ${formatDecimal(printed)}.`];
  });
}

function checkSides({ sides }: SidesChart): readonly string[] {
  const [first, ...others] = sides;
  const height = first && readValue(first.total.datum);
  return [
    ...sides.flatMap(({ label, parts, total }) => {
      const values = parts.map(({ datum }) => readValue(datum)).filter((value) => value !== undefined);
      const whole = readValue(total.datum);
      if (!whole || values.length < parts.length) return [`A part or the total of "${label}" has no value.`];
      if (values.some((value) => sign(value) < 0)) return [`A part of "${label}" is negative, which a column cannot show.`];
      return isWithinRounding(values, whole)
        ? []
        : [`The parts of "${label}" add up to ${formatDecimal(sum(values))}, the total is ${formatDecimal(whole)}.`];
    }),
    ...others.flatMap(({ label, total }) => {
      const value = readValue(total.datum);
      return !height || !value || compare(height, value) === 0 ? [] : [`The columns "${first?.label}" and "${label}" differ in height.`];
    }),
  ];
}

function checkFooting({ steps }: WaterfallChart): readonly string[] {
  const missing = steps.filter((step) => step.datum.value === undefined).map((step) => `The step "${step.label}" has no value.`);
  const isFramed = steps.length > 1 && steps[0]?.kind === 'total' && steps.at(-1)?.kind === 'total';
  if (!isFramed) return [...missing, 'A waterfall begins and ends with a total.'];
  if (missing.length > 0) return missing;
  const problems: string[] = [];
  let parts: Decimal[] = [];
  for (const step of steps) {
    const value = readValue(step.datum);
    if (!value) continue;
    if (step.kind === 'change' || parts.length === 0) parts.push(value);
    else {
      if (!isWithinRounding(parts, value))
        problems.push(`The steps before "${step.label}" lead to ${formatDecimal(sum(parts))}, it is ${formatDecimal(value)}.`);
      parts = [value];
    }
  }
  return problems;
}

function readValue(datum: Datum | undefined): Decimal | undefined {
  return datum?.value === undefined ? undefined : parseDecimal(datum.value);
}

/** Each number is good to half a unit of its last place; so are sums, by as many halves as they have parts. */
function isWithinRounding(parts: readonly Decimal[], total: Decimal): boolean {
  const halves = [...parts, total].map(({ exponent }) => multiply(decimal(1, exponent), decimal(5, -1)));
  return compare(absolute(subtract(sum(parts), total)), halves.reduce(add)) <= 0;
}
