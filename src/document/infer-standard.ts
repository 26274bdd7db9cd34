import type { AccountingStandard } from '#model/fact.ts';
import type { Stated } from '#model/filing.ts';
import { type Passage, stateAt } from './passage.ts';

/** Words that only one standard's statements use, and how many different ones of them are enough. */
const vocabularies: readonly { readonly standard: AccountingStandard; readonly terms: readonly RegExp[]; readonly least: number }[] = [
  {
    standard: 'J-GAAP',
    least: 2,
    terms: [
      /\bordinary (?:profit|income|loss)\b/i,
      /\bextraordinary (?:income|loss(?:es)?|gains?)\b/i,
      /\bnon-operating (?:income|expenses)\b/i,
    ],
  },
  {
    standard: 'US GAAP',
    least: 3,
    terms: [
      /\b(?:stockholders|shareholders)['’] equity\b/i,
      /\badditional paid-in capital\b|\btreasury stock\b|\bcommon stock\b/i,
      /\bprovision for (?:income taxes|credit losses)\b|\bincome tax expense\b|\bincome before income taxes\b/i,
      /\bForm (?:10-[QK]|8-K)\b|\bnon-GAAP\b|\bGAAP\b/,
      /\bN(?:ASDAQ|YSE)\b|\bNasdaq\b/,
      /\bstatements of operations\b|\bcredit losses\b|\b(?:Inc|Corp)\.(?=\s|,|$)/,
    ],
  },
  {
    standard: 'IFRS',
    least: 3,
    terms: [
      /\bstatements? of financial position\b/i,
      /\bnon-controlling interests?\b/i,
      /\bequity attributable to (?:the )?(?:owners|shareholders|equity holders)\b|\bowners of (?:the )?(?:parent|company)\b/i,
      /\bprofit (?:\(loss\) )?for the (?:period|year|half-year)\b/i,
      /\bprofit (?:\(loss\) )?before (?:income )?tax(?:ation)?\b/i,
      /\btrade and other (?:receivables|payables)\b/i,
      /\bstatements? of profit or loss\b/i,
      /\bfinance (?:costs|income)\b/i,
    ],
  },
];

interface Vote {
  readonly standard: AccountingStandard;
  readonly met: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

function voteOf({ standard, terms, least }: (typeof vocabularies)[number], passages: readonly Passage[]): Vote | undefined {
  let first: Omit<Vote, 'met' | 'standard'> | undefined;
  let met = 0;
  for (const term of terms) {
    for (const passage of passages) {
      const match = passage.text.length > 3000 ? null : term.exec(passage.text);
      if (match === null) continue;
      met += 1;
      first ??= { passage, start: match.index, end: match.index + match[0].length };
      break;
    }
  }
  return first === undefined || met < least ? undefined : { standard, met, ...first };
}

/**
 * The accounting standard of a filing that does not name it, by the words of its statements: enough of one standard's own, and more
 * than of any other's. The place is that of the first such word.
 */
export function inferStandard(passages: readonly Passage[]): Stated<AccountingStandard> | undefined {
  const votes = vocabularies.flatMap((vocabulary) => voteOf(vocabulary, passages) ?? []).sort((left, right) => right.met - left.met);
  const [most, next] = votes;
  if (most === undefined || (next !== undefined && next.met === most.met)) return undefined;
  return stateAt(most.passage, most.start, most.end, most.standard);
}
