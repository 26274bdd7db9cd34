import { describe, expect, it } from 'vitest';
import { buildConfig } from '#charts/build-config.ts';
import { cash, grouped, panels, stacked, strip } from '#charts/sample-charts.ts';
import { announcePoint, writeTip } from './words.ts';

describe('announcePoint', () => {
  it.each([
    [stacked, 0, 2, '1H20: Cloud services, 63,052 JPY millions.'],
    [stacked, 0, 0, '1H18, US GAAP: Cloud services, 58,304 JPY millions.'],
    [grouped, 0, 3, '1H21: Associate, no data.'],
    [grouped, 0, 6, '1H24, forecast: Associate, 400 JPY millions.'],
    [panels, 1, 2, '1H20: Operating margin, 5.2 % % of revenues.'],
    [cash, 0, 2, 'Investing activities: Cash and cash equivalents, (9,055) JPY millions.'],
  ])('%o at %i, %i: %s', (spec, column, slot, words) => {
    expect(announcePoint(buildConfig(spec), { column, slot })).toBe(words);
  });
});

describe('writeTip', () => {
  it('shows a stack with its printed total, and the unit once', () => {
    expect(writeTip(buildConfig(stacked), { column: 1, slot: 2 })).toEqual({
      heading: '1H20',
      subheading: 'six months ended September 30, 2020, JPY millions',
      lines: [
        { name: 'Cloud services', text: '63,052', isActive: false },
        { name: 'Integration', text: '39,276', isActive: true },
        { name: 'Terminals', text: '1,346', isActive: false },
        { name: 'Revenues', text: '103,674', isActive: false },
      ],
    });
  });

  it('reads small multiples one by one', () => {
    expect(writeTip(buildConfig(strip), { column: 1, slot: 5 }).lines).toEqual([{ name: 'Operating margin', text: '9.4', isActive: true }]);
  });
});
