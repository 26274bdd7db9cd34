import { type Decimal, powerOfTen } from '#model/decimal.ts';

/** The same value written to a given place, `12.5` as 1250 hundredths; undefined where it has digits behind that place. */
export function onPlace({ coefficient, exponent }: Decimal, place: number): Decimal | undefined {
  if (exponent >= place) return { coefficient: coefficient * powerOfTen(exponent - place), exponent: place };
  const unit = powerOfTen(place - exponent);
  return coefficient % unit === 0n ? { coefficient: coefficient / unit, exponent: place } : undefined;
}
