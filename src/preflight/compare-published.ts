import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { type FilingUnderReview, placeOf } from './filing-under-review.ts';
import { makeMatter } from './make-matter.ts';
import { nameFact } from './name-fact.ts';
import type { Matter } from './packet.ts';

/** What was published last: of each filing the digest of its text, and of each figure what it was said to be. */
export interface PublishedSnapshot {
  /** The day of publication. */
  readonly date: string;
  readonly filings: Readonly<Record<string, { readonly sha256: string; readonly figures: Readonly<Record<string, string>> }>>;
}

/** Where a figure stands, without its filing: `L67C4`. */
const placeIn = ({ id }: Fact): string => id.slice(id.indexOf('#') + 1);
/** What readers see of a figure: value, unit, period and label. */
const sayFigure = ({ label, period, unit, value }: Fact): string => [value ?? 'nil', unit, periodKey(period), label].join('|');

/** The snapshot of what is published on a day. */
export function takeSnapshot(
  filings: readonly Pick<FilingUnderReview, 'filing' | 'document' | 'facts'>[],
  date: string,
): PublishedSnapshot {
  return {
    date,
    filings: Object.fromEntries(
      filings.map(({ document: { sha256 }, facts, filing }) => [
        filing,
        { sha256, figures: Object.fromEntries(facts.map((fact) => [placeIn(fact), sayFigure(fact)])) },
      ]),
    ),
  };
}

/** A correction that is said already, by the id of its fact. */
export interface SaidCorrection {
  readonly fact: string;
}

function entry(fact: Fact, shown: string, date: string): string {
  const [value = ''] = shown.split('|');
  return [`- fact: ${JSON.stringify(fact.id)}`, `  shown: ${JSON.stringify(value)}`, `  from: ${date}`, '  until: ""', '  reason: ""'].join(
    '\n',
  );
}

/**
 * Figures that were published and are said otherwise now, though their document is the same, and that no correction names yet. A filing whose
 * text is another one, and a figure that is new, are no correction of ours.
 */
export function comparePublished(
  filings: readonly FilingUnderReview[],
  { date, filings: published }: PublishedSnapshot,
  said: readonly SaidCorrection[],
): readonly Matter[] {
  return filings.flatMap(({ document, facts, filing }) => {
    const before = published[filing];
    if (before === undefined || before.sha256 !== document.sha256) return [];
    return facts.flatMap((fact) => {
      const shown = before.figures[placeIn(fact)];
      if (shown === undefined || shown === sayFigure(fact) || said.some((each) => each.fact === fact.id)) return [];
      const [value = '', unit, period, label] = shown.split('|');
      const others = [unit === fact.unit ? '' : unit, period === periodKey(fact.period) ? '' : period, label === fact.label ? '' : label];
      const more = others.filter(Boolean).join(', ');
      return [
        makeMatter(
          'P11',
          placeOf(fact),
          `${nameFact(fact)}: published on ${date} as ${value}${more === '' ? '' : ` (${more})`}, is ${fact.value ?? 'nil'}.`,
          {
            paste: { file: 'content/own-corrections.yaml', text: entry(fact, shown, date) },
          },
        ),
      ];
    });
  });
}
