import type { Fact } from '#model/fact.ts';
import { type Period, periodKey } from '#model/period.ts';

const texts = new Map<string, string>();
const periods = new Map<string, Period>();
const paths = new Map<string, readonly string[]>();
const dimensions = new Map<string, Readonly<Record<string, string>>>();

function share<K, V>(pool: Map<K, V>, key: K, value: V): V {
  const known = pool.get(key);
  if (known !== undefined) return known;
  pool.set(key, value);
  return value;
}

const shareText = (text: string): string => share(texts, text, text);
const sharePeriod = (period: Period): Period => share(periods, periodKey(period), period);

/** Lets facts share their labels, paths, periods and dimensions, so that an archive of many filings fits into memory. */
export function shareParts(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({
    ...fact,
    filing: shareText(fact.filing),
    label: shareText(fact.label),
    unit: shareText(fact.unit),
    path: share(paths, fact.path.join('\n'), fact.path),
    period: sharePeriod(fact.period),
    dimensions: share(dimensions, JSON.stringify(fact.dimensions), fact.dimensions),
    ...(fact.table === undefined ? {} : { table: shareText(fact.table) }),
    ...(fact.concept === undefined ? {} : { concept: shareText(fact.concept) }),
    ...(fact.versus === undefined ? {} : { versus: sharePeriod(fact.versus) }),
  }));
}
