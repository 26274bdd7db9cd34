import type { BarChart, ChartSpec, Datum, MultiplesChart, PanelChart, PeriodSlot, SidesChart, WaterfallChart } from '#model/chart-spec.ts';

/** Charts for tests: one of each kind, with a gap, another standard, a forecast and negative values. */

/** A datum from its text: `(33.6)` is −33.6, a text without digits is no value. */
export function datum(text: string): Datum {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  return { text, value: digits && `${text.startsWith('(') ? '-' : ''}${digits}` };
}

function data(...texts: readonly string[]): readonly Datum[] {
  return texts.map(datum);
}

function half(year: number, standard?: string, kind: PeriodSlot['kind'] = 'actual'): PeriodSlot {
  const slot = { label: `1H${year - 2000}`, longLabel: `six months ended September 30, ${year}`, end: `${year}-09-30`, kind };
  return standard === undefined ? slot : { ...slot, standard };
}

const periods = [half(2018, 'US GAAP'), half(2019, 'IFRS'), half(2020, 'IFRS'), half(2021), half(2022, 'IFRS'), half(2023, 'IFRS')];

export const stacked: BarChart = {
  kind: 'bars',
  layout: 'stacked',
  id: 'revenue',
  title: 'Services grow',
  subtitle: 'Revenues by service, JPY millions, six months ended September 30',
  unit: 'JPY millions',
  periods,
  series: [
    { name: 'Cloud services', data: data('58,304', '62,351', '63,052', '–', '68,790', '75,014') },
    { name: 'Integration', data: data('31,060', '36,780', '39,276', '–', '51,230', '53,805') },
    { name: 'Terminals', data: data('2,032', '2,077', '1,346', '–', '1,412', '1,342') },
  ],
  total: { name: 'Revenues', data: data('91,396', '101,208', '103,674', '–', '121,432', '130,161') },
};

export const grouped: BarChart = {
  kind: 'bars',
  layout: 'grouped',
  id: 'share',
  title: 'A loss, and back',
  subtitle: 'Share of profit (loss), JPY millions',
  unit: 'JPY millions',
  periods: [...periods, half(2024, 'IFRS', 'forecast')],
  series: [
    { name: 'Associate', data: data('(120)', '(413)', '(33.6)', 'no data', '210', '350', '400') },
    { name: 'Joint venture', data: data('50', '70', '(90)', 'no data', 'n.m.', '88', '100') },
  ],
};

export const panels: PanelChart = {
  kind: 'panels',
  id: 'profit',
  title: 'Margin trebled',
  subtitle: 'Operating profit, JPY millions, and operating margin, %',
  periods: [...periods, half(2024, 'IFRS', 'forecast')],
  amounts: {
    label: 'Operating profit',
    unit: 'JPY millions',
    series: [{ name: 'Operating profit', data: data('2,934', '3,371', '5,268', 'no data', '11,246', '12,170', '13,400') }],
  },
  ratios: {
    label: 'Operating margin',
    unit: '% of revenues',
    series: [{ name: 'Operating margin', data: data('3.3 %', '3.4 %', '5.2 %', 'no data', '9.2 %', '9.4 %', '9.7 %') }],
  },
};

export const cash: WaterfallChart = {
  kind: 'waterfall',
  id: 'cash',
  title: 'Operations paid for investment',
  subtitle: 'Cash, JPY millions, March 31 to September 30, 2023',
  measure: 'Cash and cash equivalents',
  unit: 'JPY millions',
  steps: [
    { label: 'March 31, 2023', kind: 'total', datum: datum('43,582') },
    { label: 'Operating activities', kind: 'change', datum: datum('16,042') },
    { label: 'Investing activities', kind: 'change', datum: datum('(9,055)') },
    { label: 'Financing activities', kind: 'change', datum: datum('(7,833)') },
    { label: 'Effect of exchange rate changes on cash', kind: 'change', datum: datum('963') },
    { label: 'September 30, 2023', kind: 'total', datum: datum('43,699') },
  ],
};

export const throughZero: WaterfallChart = {
  ...cash,
  id: 'loss',
  steps: [
    { label: 'Opening', kind: 'total', datum: datum('1,000') },
    { label: 'Loss', kind: 'change', datum: datum('(2,500)') },
    { label: 'Before tax', kind: 'total', datum: datum('(1,500)') },
    { label: 'Tax', kind: 'change', datum: datum('300') },
    { label: 'Closing', kind: 'total', datum: datum('(1,200)') },
  ],
};

export const strip: MultiplesChart = {
  kind: 'multiples',
  scale: 'own',
  id: 'strip',
  title: 'Trend',
  subtitle: 'Key figures, six months ended September 30',
  periods,
  multiples: [
    { name: 'Revenues', unit: 'JPY millions', mark: 'line', data: data('91,396', '101,208', '103,674', 'no data', '121,432', '130,161') },
    { name: 'Operating margin', unit: '%', mark: 'line', data: data('3.3', '3.4', '5.2', 'no data', '9.2', '9.4') },
    { name: 'Share of profit (loss)', unit: 'JPY millions', mark: 'line', data: data('(120)', '(413)', '(34)', 'no data', '210', '350') },
    { name: 'Equity ratio', unit: '%', mark: 'dots', data: data('no data', '38.7', '40.1', 'no data', 'not here', '44.5') },
  ],
};

const leases = { slot: 2, name: 'IFRS 16 Leases' };

export const broken: BarChart = {
  kind: 'bars',
  layout: 'grouped',
  id: 'depreciation',
  title: 'Depreciation',
  subtitle: 'JPY millions, six months ended September 30',
  unit: 'JPY millions',
  periods: periods.map((period) => ({ ...period, standard: 'IFRS' })),
  series: [{ name: 'Depreciation', data: data('7,200', '7,523', '14,300', 'no data', '14,267', '14,689'), breaks: [leases] }],
};

export const brokenLines: MultiplesChart = {
  ...strip,
  id: 'broken-strip',
  periods: broken.periods,
  multiples: strip.multiples.map((multiple, index) => (index === 1 ? { ...multiple, breaks: [leases] } : multiple)),
};

export const outcome: MultiplesChart = {
  kind: 'multiples',
  scale: 'own',
  id: 'outcome',
  title: 'Result against forecast',
  subtitle: 'Six months ended September 30, 2023, JPY billions',
  periods: [half(2022, 'IFRS'), half(2023, 'IFRS', 'forecast'), half(2023, 'IFRS')],
  multiples: [
    { name: 'Revenues', unit: 'JPY billions', mark: 'dots', data: data('119.5', '138.0', '128.2') },
    { name: 'Operating profit', unit: 'JPY billions', mark: 'dots', data: data('11.2', '13.4', '12.1') },
    { name: 'Profit before tax', unit: 'JPY billions', mark: 'dots', data: data('no data', '13.0', '12.6') },
  ],
};

const part = (label: string, text: string) => ({ label, datum: datum(text) });

export const balance: SidesChart = {
  kind: 'sides',
  id: 'balance',
  title: 'Half of it is equity',
  subtitle: 'as of September 30, 2023, JPY millions',
  unit: 'JPY millions',
  sides: [
    {
      label: 'Assets',
      parts: [part('Non-current assets', '141,360'), part('Current assets', '107,079')],
      total: part('Total assets', '248,439'),
    },
    {
      label: 'Liabilities and equity',
      parts: [part('Equity', '120,538'), part('Non-current liabilities', '49,028'), part('Current liabilities', '78,873')],
      total: part('Total liabilities and equity', '248,439'),
    },
  ],
};

export const samples: readonly ChartSpec[] = [stacked, grouped, panels, cash, throughZero, strip, outcome, broken, brokenLines, balance];
