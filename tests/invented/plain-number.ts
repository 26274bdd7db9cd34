/** A decimal string without a point, exponent or trailing zeros to argue about: `-0.50` → `-0.5`, `1.20e3` → `1200`. */
export function normalizeNumber(text: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (!match || `${match[2]}${match[3]}` === '') return text;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  return shiftPoint(`${sign === '-' ? '-' : ''}${whole}${fraction}`, Number(exponent) - fraction.length);
}

/** An integer string moved by powers of ten: `-1234` by -2 is `-12.34`, `5` by 3 is `5000`. */
export function shiftPoint(integer: string, places: number): string {
  const negative = integer.startsWith('-');
  const digits = integer.replace(/^[+-]/, '');
  const padded = places >= 0 ? `${digits}${'0'.repeat(places)}` : digits.padStart(1 - places, '0');
  const cut = places >= 0 ? padded.length : padded.length + places;
  const whole = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(cut).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
