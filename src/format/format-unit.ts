const scaleWords: Readonly<Record<number, string>> = { 0: '', 3: 'thousands', 6: 'millions', 9: 'billions', 12: 'trillions' };

const currencyWords: Readonly<Record<string, string>> = {
  JPY: 'yen',
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  CNY: 'yuan',
  KRW: 'won',
};

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A unit at a power of ten, short: `JPY millions`, `%`, `JPY per share`, `shares`, `thousands of contracts`. */
export function formatUnit(unit: string, power = 0): string {
  const words = scaleWords[power] ?? '';
  if (unit === 'percent') return '%';
  if (unit === 'points') return 'points';
  if (/^[A-Z]{3}$/.test(unit)) return words === '' ? unit : `${unit} ${words}`;
  const per = /^([A-Z]{3})\/(.+)$/.exec(unit);
  if (per) return `${per[1]} per ${per[2]}`;
  return words === '' ? unit : `${words} of ${unit}`;
}

/** A unit as a statement's heading says it: `Millions of yen`, `Yen`. */
export function formatUnitHeading(unit: string, power = 0): string {
  const currency = currencyWords[unit];
  if (currency === undefined) return capitalize(formatUnit(unit, power));
  const words = scaleWords[power] ?? '';
  return words === '' ? capitalize(currency) : `${capitalize(words)} of ${currency}`;
}
