import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from '#model/decimal.ts';
import type { IsoDate } from '#model/period.ts';
import {
  compareOverTime,
  compareToForecast,
  compareToWhole,
  type Measured,
  type Reckoned,
  refusalOverTime,
  type Standing,
} from './basis.ts';
import { growth, share } from './growth.ts';

const day = (text: string): IsoDate => text as IsoDate;
const lease = { name: 'a rule on leases', effective: day('2030-04-01') };

const now: Standing = {
  standard: 'IFRS',
  unit: 'JPY',
  members: '',
  shares: '',
  filing: 'release-31',
  start: day('2030-04-01'),
  end: day('2030-09-30'),
  months: 6,
  breaks: [],
};
const then: Standing = { ...now, start: day('2029-04-01'), end: day('2029-09-30') };
const { months: _, ...flow } = now;
const balance: Standing = { ...flow, start: now.end };
const perShare: Standing = { ...now, unit: 'JPY/share', shares: '2' };

const of = (value: number, ...from: readonly Standing[]): Reckoned => ({ value: decimal(value), from });

describe('figures of a series', () => {
  test.each<[string, Standing, Standing, string | undefined]>([
    ['a year apart', now, then, undefined],
    ['two standards', now, { ...then, standard: 'US GAAP' }, 'Not compared: IFRS against US GAAP.'],
    [
      'a label that no figure ties',
      now,
      { ...then, tiedSince: 'release-30' },
      'Not compared: no figure that both documents print shows that the two lines are one.',
    ],
    ['no standard', now, { ...then, standard: '' }, 'Not compared: IFRS against no stated standard.'],
    ['two units', now, { ...then, unit: 'USD' }, 'Not compared: measured differently.'],
    ['two segments', now, { ...then, members: 'segment=Ferries' }, 'Not compared: measured differently.'],
    [
      'after a split and before',
      { ...perShare, shares: '1' },
      { ...perShare, ...then, shares: '2', unit: 'JPY/share' },
      'Not compared: printed on different share bases.',
    ],
    ['six months and twelve', now, { ...then, months: 12 }, 'Not compared: periods of different length.'],
    ['a flow and a balance', now, balance, 'Not compared: periods of different length.'],
    ['one day of one document', balance, balance, 'Not compared: the same date.'],
    ['across a break', { ...now, breaks: [lease] }, then, 'Not compared across a rule on leases.'],
    [
      'rows grouped otherwise',
      { ...now, presentation: 'release-31' },
      then,
      'Not compared: its rows are grouped otherwise in one of the two documents.',
    ],
    ['rows grouped alike', { ...now, presentation: 'release-31' }, { ...then, presentation: 'release-31' }, undefined],
    ['both after a break', { ...now, breaks: [lease] }, { ...then, start: day('2030-04-01') }, undefined],
  ])('%s', (_name, current, prior, why) => expect(refusalOverTime(current, prior)).toBe(why));

  test('sums are compared term by term', () => {
    expect(compareOverTime(of(5, now, now), of(4, then, { ...then, unit: 'USD' }), growth)).toEqual({
      kind: 'refused',
      why: 'Not compared: measured differently.',
    });
    expect(compareOverTime(of(5, now, now), of(4, then), growth).kind).toBe('refused');
    expect(compareOverTime(of(5), of(4), growth).kind).toBe('refused');
  });

  test('what is on one basis is compared', () => {
    const outcome = compareOverTime(of(5, now), of(4, then), growth);
    expect(outcome.kind === 'compared' && outcome.result && formatDecimal(outcome.result)).toBe('25.0');
  });
});

test('a result meets its forecast in one document, but not across a split', () => {
  const forecast: Standing = { ...perShare, members: 'scenario=forecast' };
  expect(compareToForecast(of(5, perShare), of(4, forecast), growth).kind).toBe('compared');
  expect(compareToForecast(of(5, perShare), of(4, { ...forecast, shares: '1' }), growth).kind).toBe('refused');
});

test('a part meets a whole of its length and unit', () => {
  const part: Standing = { ...now, members: 'segment=Ferries' };
  expect(compareToWhole(of(1, part), of(4, { ...now, standard: '' }), share).kind).toBe('compared');
  expect(compareToWhole(of(1, part), of(4, balance), share).kind).toBe('refused');
});

describe('no quotient takes numbers of two bases: the types refuse', () => {
  interface Ifrs {
    readonly standard: 'IFRS';
    readonly unit: 'JPY/share';
    readonly members: '';
    readonly shares: '1';
    readonly months: 6;
  }
  const on = <B extends Ifrs | Standing | UsGaap | BeforeSplit | Year>(value: number) =>
    ({ value: decimal(value) }) as unknown as Measured<B>;
  type UsGaap = Omit<Ifrs, 'standard'> & { readonly standard: 'US GAAP' };
  type BeforeSplit = Omit<Ifrs, 'shares'> & { readonly shares: '2' };
  type Year = Omit<Ifrs, 'months'> & { readonly months: 12 };

  test('standard, share basis and duration are in the type', () => {
    // @ts-expect-error Two accounting standards.
    growth(on<Ifrs>(5), on<UsGaap>(4));
    // @ts-expect-error Adjusted for a split, and not.
    growth(on<Ifrs>(5), on<BeforeSplit>(4));
    // @ts-expect-error Six months and twelve.
    growth(on<Ifrs>(5), on<Year>(4));
    // @ts-expect-error Six months of twelve.
    share(on<Ifrs>(5), on<Year>(4));
    // @ts-expect-error A plain decimal.
    const refused = () => growth(decimal(5), on<Ifrs>(4));
    expect(refused).toThrow();
    expect(growth(on<Ifrs>(5), on<Ifrs>(4))).toEqual(decimal(250, -1));
  });

  test('numbers of two comparisons do not mix, whatever they are', () => {
    const outcome = compareOverTime(of(5, now), of(4, then), (current) =>
      compareOverTime(of(3, now), of(2, then), (other) => {
        // @ts-expect-error Nothing says that the two comparisons are on one basis.
        growth(current, other);
        return 'kept apart';
      }),
    );
    expect(outcome).toEqual({ kind: 'compared', result: { kind: 'compared', result: 'kept apart' } });
  });
});
