import { describe, expect, test } from 'vitest';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { archivedFiling } from '#series/archive.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { addPerShare, onCurrentShareBasis } from '#series/on-share-basis.ts';
import { basisDayOf, onOneShareBasis } from '#series/share-basis.ts';

/** Figures per share before and after two splits, as the sample filings print them. */

const release20 = '2020-11-09-1h20-earnings-release';
const release23 = '2023-11-06-1h23-earnings-release';

function factAt(filing: string, place: string): Fact {
  const fact = archivedFiling(filing).filing.factById.get(`${filing}#${place}`);
  if (!fact) throw new Error(`There is no fact ${filing}#${place}.`);
  return fact;
}

const eps20 = factAt(release20, 'L335C3');
const forecast20 = factAt(release20, 'L668C11');
const interim22 = factAt(release23, 'L628C3');

test.each([
  ['a printed figure is on the basis of its document', eps20, '2020-11-09'],
  ['unless the document says otherwise', forecast20, '2021-01-01'],
  ['or adjusts it for a split to come', factAt(release20, 'L595C3'), '2021-01-01'],
  ['or adds up both', factAt(release20, 'L655C6'), 'mixed'],
])('%s', (_, fact, day) => expect(basisDayOf(fact)).toBe(day));

test('a result and a forecast on two bases are not compared', () => {
  expect(onOneShareBasis(eps20, forecast20)).toBe(false);
  expect(whyNotComparable({ ...forecast20, dimensions: {} }, eps20)).toBe('Not compared: printed on different share bases.');
});

describe('on the current share basis', () => {
  test('a declared dividend is divided exactly', () => {
    expect(
      onCurrentShareBasis(({ bringDeclared }) => formatDecimal(bringDeclared(interim22)?.value ?? { coefficient: 0n, exponent: 0 })),
    ).toBe('14.625');
  });

  test('earnings per share are recomputed: a printed 61.43 would give 15.36 or 30.72, the issuer prints 30.71', () => {
    const [profit, shares] = [factAt(release20, 'L331C3'), factAt(release20, 'L691O46')];
    const value = onCurrentShareBasis(({ bringCount, divide }) => {
      const count = bringCount(shares);
      return count && divide(profit, count)?.value;
    });
    expect(value && formatDecimal(value)).toBe('15.36');
  });

  test.each([
    ['before both splits', factAt(release20, 'L684O88'), '186938400', 4n],
    ['after the first, as the document says', factAt(release20, 'L577C3'), '186938400', 2n],
    ['after both', factAt(release23, 'L669O27'), '183141100', 1n],
  ])('a number of shares is multiplied: %s', (_, fact, number, factor) => {
    const count = onCurrentShareBasis(({ bringCount }) => bringCount(fact));
    expect([count && formatDecimal(count.value), count?.factor]).toEqual([number, factor]);
  });

  test.each([
    ['what the split adds belongs to neither basis', factAt(release20, 'L576C3')],
    ['profit is no number of shares', factAt(release20, 'L331C3')],
  ])('no number: %s', (_, fact) => {
    expect(onCurrentShareBasis(({ bringCount }) => bringCount(fact))).toBeUndefined();
  });

  test('a figure of mixed bases is not brought to one', () => {
    expect(onCurrentShareBasis(({ bringDeclared }) => bringDeclared(factAt(release20, 'L655C6')))).toBeUndefined();
  });

  test('figures of two bases meet in no sum: the types refuse', () => {
    const total = onCurrentShareBasis((here) =>
      onCurrentShareBasis((there) => {
        const [one, other] = [here.bringDeclared(interim22), there.bringDeclared(interim22)];
        if (!one || !other) return undefined;
        // @ts-expect-error Two bases.
        addPerShare(one, other);
        return addPerShare(one, one).value;
      }),
    );
    expect(total && formatDecimal(total)).toBe('29.25');
  });

  test('nor in any quotient', () => {
    const share = onCurrentShareBasis((here) =>
      onCurrentShareBasis((there) => {
        const count = there.bringCount(factAt(release20, 'L691O46'));
        if (!count) return undefined;
        // @ts-expect-error Shares of another basis.
        here.divide(factAt(release20, 'L331C3'), count);
        // @ts-expect-error A printed number, on whatever basis.
        const refused = () => there.divide(factAt(release20, 'L331C3'), factAt(release20, 'L691O46'));
        expect(refused).toThrow();
        return there.divide(factAt(release20, 'L331C3'), count)?.value;
      }),
    );
    expect(share && formatDecimal(share)).toBe('15.36');
  });
});
