import type { AccountingStandard } from '#model/fact.ts';
import type { Stated } from '#model/filing.ts';
import { inferStandard } from './infer-standard.ts';
import { type Passage, stateAt } from './passage.ts';

/** Standards of countries that are those of the IASB under a name of their own. */
const national = [
  String.raw`Hong\s+Kong\s+(?:Financial\s+Reporting|Accounting)\s+Standards?|HKFRSs?|HKAS\s?34`,
  String.raw`Australian\s+Accounting\s+Standards?|AASB\s?134`,
  String.raw`Singapore\s+Financial\s+Reporting\s+Standards?\s+\(International\)|SFRS\(I\)s?`,
  String.raw`Malaysian\s+Financial\s+Reporting\s+Standards?|MFRS(?:\s?134)?`,
  String.raw`Korean\s+International\s+Financial\s+Reporting\s+Standards|K-IFRS`,
  String.raw`Indian\s+Accounting\s+Standards?|Ind\s?AS`,
  String.raw`NZ\s?(?:IFRS|IAS\s?34)`,
].join('|');
const names: readonly (readonly [AccountingStandard, string])[] = [
  [
    'IFRS',
    String.raw`(?:(?:UK|EU)-adopted\s+)?(?:International\s+Financial\s+Reporting\s+Standards|(?:EU-)?IFRSs?|International\s+Accounting\s+Standards?|IAS\s?34|${national})`,
  ],
  [
    'US GAAP',
    String.raw`(?:accounting\s+principles\s+generally\s+accepted\s+in\s+the\s+United\s+States|generally\s+accepted\s+accounting\s+principles\s+in\s+the\s+United\s+States|U\.?\s?S\.?\s?GAAP)`,
  ],
  [
    'J-GAAP',
    String.raw`(?:accounting\s+principles\s+generally\s+accepted\s+in\s+Japan|generally\s+accepted\s+accounting\s+principles\s+in\s+Japan|Japanese\s+(?:GAAP|accounting\s+standards)|J-?\s?GAAP)`,
  ],
];
/** How a filing says which standard is its own, the surest way first. `NAME` stands for the standard's name. */
const sayings: readonly string[] = [
  String.raw`[[(（【]\s*(?:under\s+|prepared\s+(?:under|in\s+accordance\s+with)\s+)?NAME[^\])）】]{0,40}[\])）】]\s*$`,
  String.raw`[[【]\s*(?:under\s+)?NAME`,
  String.raw`unless\s+otherwise\s+(?:stated|noted|indicated)[^.]{0,160}?\bNAME`,
  String.raw`\b(?:prepared|presented|drawn\s+up|reported)\s+(?:[^.]{0,80}?\s)?(?:in\s+accordance\s+with|in\s+conformity\s+with|in\s+compliance\s+with|under|on\s+the\s+basis\s+of)\s+(?:the\s+)?NAME`,
  String.raw`\b(?:comply|complies|report|reports)\s+(?:with|under)\s+(?:the\s+)?NAME`,
  String.raw`\b(?:under|based\s+on|in\s+accordance\s+with|in\s+conformity\s+with)\s+(?:the\s+)?NAME`,
  String.raw`^\W*NAME\W*$`,
];
const notItsOwn = /\b(?:previous(?:ly)?|formerly|until|differ(?:s|ent|ence)|instead\s+of|unlike|predecessor|convert|non-)\b[^.]*$/i;

interface Found {
  readonly standard: AccountingStandard;
  readonly start: number;
  readonly end: number;
}

function findSaying(passage: Passage, saying: string): Found | undefined {
  const found: Found[] = [];
  for (const [standard, name] of names) {
    const match = new RegExp(saying.replace('NAME', `(?<name>${name})`), 'id').exec(passage.text);
    const indices = match?.indices?.groups?.name;
    if (
      !match ||
      !indices ||
      notItsOwn.test(
        passage.text
          .slice(0, indices[0])
          .split(/[.;]\s/)
          .at(-1) ?? '',
      )
    )
      continue;
    found.push({ standard, start: indices[0], end: indices[1] });
  }
  return found.sort((left, right) => left.start - right.start)[0];
}

/** The accounting standard of a filing's own figures, by the surest way in which its text says so, else by the words of its statements. */
export function readStandard(passages: readonly Passage[]): Stated<AccountingStandard> | undefined {
  for (const [index, saying] of sayings.entries()) {
    for (const passage of passages) {
      if (index < 2 && passage.kind !== 'heading' && passage.kind !== 'paragraph') continue;
      if (index < 2 && passage.raw.length > 300) continue;
      const found = findSaying(passage, saying);
      if (found) return stateAt(passage, found.start, found.end, found.standard);
    }
  }
  return inferStandard(passages);
}
