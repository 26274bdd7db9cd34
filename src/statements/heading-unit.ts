import { readTableUnit, readUnit, splitTrailingUnit, type UnitReading } from '#numerals/read-unit.ts';

const unitInside = /\b(?:thousands?|millions?|billions?)\s+of(?:\s+(?:yen|JPY|euros?|(?:u\.?s\.?\s+)?dollars?))*\s*$/i;

/** `Yen in millions, except per share amounts` */
const exception = /^[^.;]{4,40},\s(?:except|unless)\b/i;

/** Takes the unit out of one heading: the whole of it, in brackets at its end, or the last words. */
export function takeUnit(text: string): { readonly rest: string; readonly unit?: UnitReading } {
  const whole = readUnit(text) ?? (exception.test(text) ? readTableUnit(text) : undefined);
  if (whole) return { rest: '', unit: whole };
  const { label, unit } = splitTrailingUnit(text);
  if (unit) return { rest: label, unit };
  if (/^%|%\)?$|\(%/.test(text.trim())) return { rest: text.replace(/\s*\(%\)/, ''), unit: { unit: 'percent', scale: 0 } };
  if (/^per\s?cent(?:age)?\s+(?:change|increase|decrease|growth|variance)\b/i.test(text))
    return { rest: text, unit: { unit: 'percent', scale: 0 } };
  const trailing = /^(.*\S)\s+((?:[A-Z]{0,2}[€$£¥]|EUR|USD|GBP|JPY|CHF|SEK|AUD)\s?(?:m|mn|million|bn|billion|k|thousand|'000s?)?)$/i.exec(
    text,
  );
  const trailingUnit = trailing ? readUnit(trailing[2] ?? '') : undefined;
  if (trailing && trailingUnit) return { rest: trailing[1] ?? '', unit: trailingUnit };
  const inner = /^(.*?)\s*\(([^()]+)\)\s*(\([^()]+\))\s*$/.exec(text);
  const innerUnit = inner ? readUnit(inner[2] ?? '') : undefined;
  if (inner && innerUnit) return { rest: `${inner[1]} ${inner[3]}`, unit: innerUnit };
  const counted = /^(?:total\s+)?numbers? of (.+)$/i.exec(text);
  const countedUnit = counted ? readUnit(counted[1] ?? '') : undefined;
  if (countedUnit) return { rest: text, unit: { ...countedUnit, scale: 0 } };
  const tail = unitInside.exec(text);
  const tailUnit = tail ? readUnit(tail[0]) : undefined;
  return tail && tailUnit ? { rest: text.slice(0, tail.index).trim(), unit: tailUnit } : { rest: text };
}

/** One unit from those of several rows of headings: per cent wins, else the last unit and the greatest scale. */
export function mergeUnits(units: readonly UnitReading[]): UnitReading | undefined {
  if (units.length === 0) return undefined;
  if (units.some((reading) => reading.unit === 'percent')) return { unit: 'percent', scale: 0 };
  const unit = units.findLast((reading) => reading.unit !== undefined)?.unit;
  const scales = units.flatMap((reading) => reading.scale ?? []);
  return { ...(unit === undefined ? {} : { unit }), ...(scales.length === 0 ? {} : { scale: Math.max(...scales) }) };
}
