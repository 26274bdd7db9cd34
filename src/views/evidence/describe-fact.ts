import { formatNumber } from '#format/format-number.ts';
import { formatPeriod } from '#format/format-period.ts';
import { formatUnit } from '#format/format-unit.ts';
import { parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { dimensionKey } from '#series/fact-identity.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { explainStatus } from '#views/explain-status.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { statusMeanings } from '#views/verdict-texts.ts';
import type { Evidence } from './evidence.ts';

const places: Readonly<Record<number, string>> = {
  [-3]: 'to the thousand',
  [-6]: 'to the million',
  [-8]: 'to a tenth of a billion',
  [-9]: 'to the billion',
  1: 'to one decimal',
  2: 'to two decimals',
};

/** `101,665 (JPY millions)` */
export function figureWithUnit(fact: Fact): string {
  const { text, unitText } = figureAsPrinted(fact);
  return unitText === '' ? text : `${text} (${unitText})`;
}

/** In base units, where the figure is printed in another: `JPY 101,664,990,000`. */
function exactText({ value, unit }: Fact, unitText: string): string | undefined {
  const number = value === undefined ? undefined : parseDecimal(value);
  const base = formatUnit(unit);
  if (!number || unitText === base) return undefined;
  return /^[A-Z]{3}$/.test(unit) ? `${base} ${formatNumber(number).text}` : `${formatNumber(number).text} ${base}`;
}

const optional = <Key extends string>(key: Key, text: string | undefined) =>
  (text === undefined || text === '' ? {} : { [key]: text }) as { readonly [name in Key]?: string };

/** What a figure is: value, unit, period, line item, and how it was read. */
export function describeFact(fact: Fact) {
  const { text, unitText } = figureAsPrinted(fact);
  const compared = fact.versus === undefined ? '' : `, compared with ${formatPeriod(fact.versus)}`;
  return {
    figure: text,
    unit: unitText,
    label: [...fact.path, fact.label].filter(Boolean).join(' › '),
    period: `${formatPeriod(fact.period)}${compared}`,
    statement: statementTitle(fact.statement),
    status: fact.status,
    statusText: statusMeanings[fact.status],
    ...optional('exact', exactText(fact, unitText)),
    ...optional('precision', fact.kind === 'nil' ? undefined : places[fact.decimals]),
    ...optional('members', dimensionKey(fact.dimensions)),
    ...optional('standard', fact.standard),
    ...optional('remark', explainStatus(fact)),
  } satisfies Partial<Evidence>;
}
