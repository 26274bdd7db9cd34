import { inLocalDollars } from '#numerals/local-dollar.ts';
import { type Numeral, readNumerals } from '#numerals/read-numerals.ts';
import { readUnit } from '#numerals/read-unit.ts';

/** A number of a sentence that states an amount, a percentage or a count. */
export interface Figure {
  readonly numeral: Numeral;
  readonly unit: string;
  /** The words between the figure before, or the beginning of the sentence, and this one. */
  readonly lead: string;
  /** The words between this figure and the next, or the end of the sentence. */
  readonly tail: string;
}

/** `1,126 depots have been opened`: a number, what is counted, and what became of it. */
const counted = /^\s(\p{L}{3,20}s)\s(?:have|has|had|were|are)\s(?:been\s)?(?:placed|installed|deployed|opened|operated)\b/u;

/** `13.50 yen per share`, `net income per share was EUR 1.23`, `per share are EUR 1.23 and EUR 2.46, respectively` */
const sharesBehind = /^\s?per\s(?<what>share|ADS|unit)\b/i;
const sharesBefore = /\bper\s(?<what>share|ADS|unit)\s(?:was|were|is|are|of)\s(?:[^.;]{0,20}\d(?:\.\d+)?\sand\s)?$/i;

/** The rest of a number that is grouped by blanks, or a scale that is not read: what stands before is no amount. */
const continued = /^\s?(?:\d{3}(?!\d)|(?:[mMkK]|MM|tn|crores?|lakhs?)\b)/;

/** The unit that a number names itself, or the thing that is counted by it; undefined for years, dates and mere numbers. */
function unitOf(numeral: Numeral, text: string): string | undefined {
  const behind = text.slice(numeral.end);
  if (numeral.damage !== undefined || numeral.looksLikeYear || continued.test(behind)) return undefined;
  if (numeral.isPercent) return 'percent';
  if (numeral.unit !== undefined) return numeral.unit;
  if (numeral.currency !== undefined) {
    const what = (sharesBehind.exec(behind) ?? sharesBefore.exec(text.slice(Math.max(0, numeral.start - 40), numeral.start)))?.groups?.what;
    return what === undefined || numeral.scale !== undefined ? numeral.currency : `${numeral.currency}/${what === 'ads' ? 'ADS' : what}`;
  }
  const thing = counted.exec(behind)?.[1];
  if (thing !== undefined) return thing;
  const word = /^\s(shares|employees|persons|contracts|subscriptions)\b/.exec(behind)?.[1];
  return word === undefined ? undefined : readUnit(word)?.unit;
}

/** A point behind the last digit of a sentence ends the sentence; it is no decimal that was cut. */
function withoutStop(numeral: Numeral, text: string): Numeral {
  if (numeral.damage !== 'cut-decimal' || text[numeral.end - 1] !== '.') return numeral;
  if (numeral.magnitude.exponent === 0 && text.slice(numeral.end).trim() !== '') return numeral;
  const { damage: _, ...sound } = numeral;
  return { ...sound, end: numeral.end - 1 };
}

/** `(EUR 4 million for 1H24, and 3 million as Adjusted)`: the second is of the currency of the first. */
function sharedUnit(numeral: Numeral, before: FoundFigure | undefined, text: string): string | undefined {
  if (numeral.scale === undefined || before === undefined || !/^[A-Z]{3}$/.test(before.unit)) return undefined;
  const isBeside = /^[^().;]{0,40}?,?\sand\s$/.test(text.slice(before.numeral.end, numeral.start));
  return isBeside && /^\s(?:as (?:adjusted|restated)|for|as (?:of|at))\b/i.test(text.slice(numeral.end)) ? before.unit : undefined;
}

interface FoundFigure {
  readonly numeral: Numeral;
  readonly unit: string;
}

/** The figures of a sentence, left to right, each with the words around it. `dollar` is what the filing means by a bare `$`. */
export function findFigures(text: string, dollar?: string): readonly Figure[] {
  const found: FoundFigure[] = [];
  for (const read of readNumerals(text)) {
    const numeral = withoutStop(read, text);
    const unit = unitOf(numeral, text) ?? sharedUnit(numeral, found.at(-1), text);
    if (unit !== undefined) found.push({ numeral, unit: inLocalDollars(unit, text.slice(numeral.start, numeral.end), dollar) });
  }
  return found.map(({ numeral, unit }, index) => ({
    numeral,
    unit,
    lead: text.slice(found[index - 1]?.numeral.end ?? 0, numeral.start),
    tail: text.slice(numeral.end, found[index + 1]?.numeral.start ?? text.length),
  }));
}
