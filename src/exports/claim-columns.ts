import { type Claim, claimKinds, claimVerdicts } from '#model/claim.ts';
import { verdicts } from '#model/finding.ts';
import { endOf, isInstant, type Period } from '#model/period.ts';
import type { Column, ColumnOutline } from './column.ts';

const text = (name: string, description: string, read: (claim: Claim) => string, more: Partial<ColumnOutline> = {}): Column<Claim> => ({
  name,
  datatype: 'string',
  description,
  isRequired: false,
  ...more,
  read,
});

function startOf(period: Period | undefined): string {
  return period === undefined || isInstant(period) ? '' : period.start;
}

function lastDayOf(period: Period | undefined): string {
  return period === undefined ? '' : endOf(period);
}

const required = { isRequired: true } as const;
const isDate = ({ kind }: Claim): boolean => kind === 'date';
const number = (claim: Claim, value: string): string => (isDate(claim) ? '' : value);
const day = (claim: Claim, value: string): string => (isDate(claim) ? value : '');
const decimal = { datatype: 'decimal' } as const;

/** The columns of claims.csv, in their permanent order. */
export const claimColumns: readonly Column<Claim>[] = [
  text('id', 'Stable id: filing, line and offset (L159O77).', (claim) => claim.id, required),
  text('filing', 'Folder name of the document.', (claim) => claim.filing, required),
  text('line', 'Line of the source, from 1; lines end at LF only.', (claim) => String(claim.line), { ...required, datatype: 'integer' }),
  text('offset', 'First character on the line, from 1, in code points.', (claim) => String(claim.offset), {
    ...required,
    datatype: 'integer',
  }),
  text('printed', 'The characters of the source.', (claim) => claim.printed, required),
  text('kind', 'What the number says.', (claim) => claim.kind, { ...required, values: claimKinds }),
  text('label', 'The words that say what is measured; empty where the sentence was not understood.', (claim) => claim.label),
  text('concept', 'Meaning, as in facts.csv; empty where the claim is not linked.', (claim) => claim.concept ?? ''),
  text('period_start', 'First day of the period; empty for a balance date.', (claim) => startOf(claim.period), { datatype: 'date' }),
  text('period_end', 'Last day of the period; empty where the sentence does not tell.', (claim) => lastDayOf(claim.period), {
    datatype: 'date',
  }),
  text('versus_start', 'First day of the period that a change is against.', (claim) => startOf(claim.versus), { datatype: 'date' }),
  text('versus_end', 'Last day of the period that a change is against.', (claim) => lastDayOf(claim.versus), { datatype: 'date' }),
  text('direction', 'Up or down, by the word beside a change.', (claim) => claim.direction ?? '', { values: ['up', 'down'] }),
  text('unit', 'JPY, percent, shares, …; date for a day.', (claim) => claim.unit, required),
  text('value', 'As printed, without sign, in base units; empty for a date.', (claim) => number(claim, claim.value), decimal),
  text('low', 'The least value that the printed one may stand for; empty for a date.', (claim) => number(claim, claim.low), decimal),
  text('high', 'The greatest value that the printed one may stand for; empty for a date.', (claim) => number(claim, claim.high), decimal),
  text('decimals', 'Precision as in XBRL.', (claim) => String(claim.decimals), { ...required, datatype: 'integer' }),
  text(
    'verdict',
    'Agreement with the facts of the same document; not-linked says nothing against the sentence.',
    (claim) => claim.verdict,
    {
      ...required,
      values: claimVerdicts,
    },
  ),
  text(
    'rule',
    'Code of the rule: N01 amounts, N02 percentages, N03 changes, N04 breakdowns, N05 ratios, counts and dates.',
    (claim) => claim.rule ?? '',
  ),
  text(
    'computed',
    'What the facts give; without sign where the claim is an amount.',
    (claim) => number(claim, claim.computed ?? ''),
    decimal,
  ),
  text('facts', 'Ids of the facts, of another claim, or of a place of the document (L12O5), joined by a space.', (claim) =>
    claim.facts.join(' '),
  ),
  text(
    'agreement',
    'How closely: the verdict of the finding; not-evaluable where nothing proves that it should agree.',
    (claim) => claim.agreement ?? '',
    {
      values: verdicts,
    },
  ),
  text('residue', 'Printed minus computed.', (claim) => claim.residue ?? '', decimal),
  text('allowed', 'The largest residue that rounding explains.', (claim) => claim.allowed ?? '', decimal),
  text('breakdown', 'Id of the first claim of the breakdown in which this is a part.', (claim) => claim.breakdown ?? ''),
  text('first_day', 'Of a date, the first day that it may mean: of a month its first.', (claim) => day(claim, claim.low), {
    datatype: 'date',
  }),
  text('last_day', 'Of a date, the last day that it may mean.', (claim) => day(claim, claim.high), { datatype: 'date' }),
  text('computed_day', 'The day that the facts or other words of the document give.', (claim) => day(claim, claim.computed ?? ''), {
    datatype: 'date',
  }),
];
