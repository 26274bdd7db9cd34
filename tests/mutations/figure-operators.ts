import type { Fact } from '#model/fact.ts';
import { type Operator, type Subject, withFigure } from './mutation.ts';
import type { Random } from './seeded-random.ts';

/** An operator on the characters of one figure; `change` gives nothing where they do not suit. */
function onFigure(name: string, suits: (fact: Fact) => boolean, change: (printed: string, random: Random) => string | undefined): Operator {
  return {
    name,
    apply: (subject: Subject, random: Random) => {
      const fact = random.pick(subject.facts.filter((each) => each.kind !== 'nil' && suits(each)));
      const text = fact === undefined ? undefined : change(fact.printed, random);
      return fact === undefined || text === undefined ? undefined : withFigure(subject, fact, text);
    },
  };
}

/** Positions of the digits of the first numeral in the characters of a figure. */
function digitsOf(printed: string): number[] {
  const numeral = /\d[\d,.]*/.exec(printed);
  if (numeral === null) return [];
  return Array.from(numeral[0]).flatMap((character, index) => (/\d/.test(character) ? [numeral.index + index] : []));
}

function replaceAt(text: string, index: number, by: string): string {
  return `${text.slice(0, index)}${by}${text.slice(index + by.length)}`;
}

const hasDigit = (fact: Fact): boolean => /\d/.test(fact.printed);

/** One digit becomes another one. */
export const digitChanged = onFigure('digit changed', hasDigit, (printed, random) => {
  const places = digitsOf(printed);
  const place = random.pick(places);
  if (place === undefined) return undefined;
  const digit = Number(printed[place]);
  const lowest = place === places[0] ? 1 : 0;
  const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit && other >= lowest);
  return replaceAt(printed, place, String(random.pick(others)));
});

/** Two neighbouring digits change places. */
export const digitsTransposed = onFigure('digits transposed', hasDigit, (printed, random) => {
  const places = digitsOf(printed);
  const pairs = places.slice(1).flatMap((right, index) => {
    const left = places[index] ?? right;
    const becomesLeading = index === 0 && printed[right] === '0';
    return printed[left] === printed[right] || becomesLeading ? [] : [[left, right] as const];
  });
  const pair = random.pick(pairs);
  if (pair === undefined) return undefined;
  const [left, right] = pair;
  return replaceAt(replaceAt(printed, left, printed[right] ?? ''), right, printed[left] ?? '');
});

/** One of the two brackets of a figure is lost. */
export const bracketDropped = onFigure(
  'bracket dropped',
  ({ printed }) => /^\(.*\)$/.test(printed),
  (printed, random) => (random.below(2) === 0 ? printed.slice(1) : printed.slice(0, -1)),
);

/** The sign of a figure is lost: both brackets, or the minus. */
export const minusLost = onFigure(
  'minus lost',
  ({ printed, value }) => value?.startsWith('-') === true && /^(?:\(.*\)|[-−–△▲].*)$/.test(printed),
  (printed) => printed.replace(/^[(\-−–△▲]/, '').replace(/\)$/, ''),
);

/** Three digits too many: a figure in thousands among millions. */
export const thousandfold = onFigure(
  '×1000',
  (fact) => /^\(?\d{1,3}(?:,\d{3})*\)?$/.test(fact.printed),
  (printed) => printed.replace(/\d(?=\)?$)/, (last) => `${last},000`),
);

/** The last decimal is lost at the edge of the page. */
export const decimalCut = onFigure(
  'decimal cut',
  (fact) => /\d\.\d/.test(fact.printed),
  (printed) => printed.replace(/(\.\d*)\d(?=\D*$)/, '$1').replace(/\)$/, ''),
);
