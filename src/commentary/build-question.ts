import { nearestNames } from '#diagnostics/nearest-names.ts';
import type { Question, UnitName } from './archive.ts';
import { type Asking, type Attributes, refused, type Saying, said } from './saying.ts';

/** Reads `axis=member; axis=member`; undefined where a part has no equals sign. */
function readDimensions(text: string): Readonly<Record<string, string>> | undefined {
  const pairs = text.split(';').map((pair) => /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}

/** A period by its slug; `at` is the attribute that names it. */
export function checkPeriod(period: string, at: string, { archive }: Asking): Saying<string> {
  if (archive.periods.includes(period)) return said(period);
  return refused('W02', at, `There is no period “${period}”.`, nearestNames(period, archive.periods));
}

/**
 * The question behind the attributes of a figure. Without a period it is about the file's. The documents of the file's period speak
 * first, and under their standard alone, so that a comparative is the one that they print and two standards never mix.
 */
export function buildQuestion(attributes: Attributes, asking: Asking): Saying<Question> {
  const { archive, slug } = asking;
  const { of = '', dimension, unit, months, opening } = attributes;
  const period = checkPeriod(attributes.period ?? slug, 'period', asking);
  if (period.kind === 'refused') return period;
  const dimensions = dimension === undefined ? {} : readDimensions(dimension);
  if (dimensions === undefined) return refused('W09', 'dimension', `“${dimension}” is not written as axis=member.`);
  const standard = attributes.standard ?? archive.standardOf(slug);
  return said({
    of,
    period: period.value,
    statedIn: slug,
    ...(dimension === undefined ? {} : { dimensions }),
    ...(unit === undefined ? {} : { unit: unit as UnitName }),
    ...(standard === undefined ? {} : { standard }),
    ...(months === undefined ? {} : { months: Number(months) }),
    ...(opening === undefined ? {} : { opening: true }),
  });
}
