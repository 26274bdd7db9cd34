import { formatDecimal } from '#model/decimal.ts';
import { type RatioValue, ratioBounds, ratioUnit } from '#series/ratios.ts';
import type { Column } from './column.ts';

const text = (name: string, description: string, read: (row: RatioValue) => string, isRequired = true): Column<RatioValue> => ({
  name,
  datatype: 'string',
  description,
  isRequired,
  read,
});
const decimal = (name: string, description: string, read: (row: RatioValue) => string, isRequired = true): Column<RatioValue> => ({
  name,
  datatype: 'decimal',
  description,
  isRequired,
  read,
});
const date = (name: string, description: string, read: (row: RatioValue) => string): Column<RatioValue> => ({
  name,
  datatype: 'date',
  description,
  isRequired: true,
  read,
});

/** The columns of ratios.csv. */
export const ratioColumns: readonly Column<RatioValue>[] = [
  text('ratio', 'Name of the ratio, as in its address.', ({ ratio }) => ratio.id),
  text('label', 'What it is called.', ({ ratio }) => ratio.label),
  date('period_start', 'First day of the period.', ({ period }) => period.span.start),
  date('period_end', 'Last day of the period; balances stand at it.', ({ period }) => period.span.end),
  text('period_label', 'As the issuer names the period.', ({ period }) => period.label),
  text('standard', 'Accounting standard.', ({ standard }) => standard ?? '', false),
  text('unit', 'percent, times, the unit of an amount, or money for each of something and month.', ratioUnit),
  decimal('low', 'The least that it may be, given the rounding of its figures.', (row) => formatDecimal(ratioBounds(row).low)),
  decimal('high', 'The most that it may be.', (row) => formatDecimal(ratioBounds(row).high)),
  text('filing', 'The document whose figures it is computed from.', ({ filing }) => filing),
  text('of', 'Ids of the facts that are added up, those taken away with a minus, joined by a space.', ({ of }) =>
    of.map(({ fact, weight }) => `${weight < 0 ? '-' : ''}${fact.id}`).join(' '),
  ),
  text(
    'per',
    'Ids of the facts that they are divided by.',
    ({ per }) => per.map(({ fact, weight }) => `${weight < 0 ? '-' : ''}${fact.id}`).join(' '),
    false,
  ),
  decimal('printed', 'The ratio as the document prints it.', ({ printed }) => printed?.fact.value ?? '', false),
];
