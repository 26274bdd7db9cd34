import type { Stated } from '#model/filing.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findField } from './find-field.ts';
import { type Passage, stateText } from './passage.ts';

const labels =
  'company name(?: in english)?|name of (?:the )?(?:company|issuer|registrant|listed company)|issuer(?: name)?|listed company name|registrant';
const legalForm = String.raw`(?:Inc\.|Incorporated|Corporation|Corp\.|Co\.,? Ltd\.|Ltd\.|Limited|Company|LLC|PLC|plc|AG|SE|S\.A\.|SA|S\.p\.A\.|SpA|N\.V\.|NV|A\/S|KGaA|ASA|AB|Oyj|GmbH|Holdings)`;
/** The end of a legal form in capitals: `MACKENZIE SOUND PIPELINES LTD.` */
const inCapitals = String.raw`(?:INC\.?|INCORPORATED|CORPORATION|CORP\.|LTD\.?|LIMITED|COMPANY|PLC|LLC|TRUST|GROUP|HOLDINGS)`;
const cover = new RegExp(
  String.raw`^\s*(?:#{1,6}\s+)?(?:\*\*)?(\p{Lu}[\p{L}\d&.,'’() -]{1,80}?\s(?:${legalForm}|${inCapitals}))(?:,? and (?:Consolidated )?Subsidiaries| AND (?:CONSOLIDATED )?SUBSIDIARIES)?(?:\*\*)?\s*$`,
  'u',
);
const named = new RegExp(String.raw`(\p{Lu}[\p{L}\d&.,'’ -]{1,80}?\s${legalForm})(?=\s*\(|\s+(?:today|announce|report))`, 'u');

/** A line that ends like a name and speaks of a company: `Earnings per share attributable to equity holders of the Company`. */
const isNoName = /\b(?:the|our|parent)\s+(?:company|group|trust)$|\bper share\b|\battributable\b/i;

/** The name that a dateline gives: `Tokyo, November 9, 2020 - Example Inc. ("EX", …) today announced …`. */
function findInDateline(passages: readonly Passage[]): Stated<string> | undefined {
  for (const passage of passages.slice(0, 60)) {
    const date = findDates(passage.text.slice(0, 120))[0];
    if (!date) continue;
    const match =
      /^\s*(?:\([^)]*\)\s*)?[-–—:]+\s*(\p{Lu}[^()\n]{1,90}?)\s*(?:\(|,?\s+today\b|,?\s+(?:announce|report|publish)(?:s|ed)\b)/u.exec(
        passage.text.slice(date.end),
      );
    const name = match?.[1];
    if (!match || name === undefined) continue;
    const start = date.end + match.index + match[0].indexOf(name);
    return stateText(passage, start, start + name.length);
  }
  return undefined;
}

/** The name that stands over `(Exact name of registrant as specified in its charter)`. */
function findOverCharter(passages: readonly Passage[]): Stated<string> | undefined {
  const index = passages.findIndex((passage) => /exact name of (?:the )?registrant/i.test(passage.text));
  if (index < 0) return undefined;
  const passage = passages[index] as Passage;
  const before = passage.text.search(/\(?exact name of/i);
  if (passage.text.slice(0, before).trim() !== '') return stateText(passage, 0, before);
  const above = passages.slice(0, index).findLast((other) => other.kind !== 'furniture');
  return above ? stateText(above, 0, above.raw.length) : undefined;
}

function findByForm(passages: readonly Passage[], form: RegExp): Stated<string> | undefined {
  for (const passage of passages.slice(0, 40)) {
    for (const [index, line] of passage.lines.entries()) {
      const match = form.exec(line.text);
      const name = match?.[1];
      if (!match || name === undefined || isNoName.test(name)) continue;
      const before = passage.lines.slice(0, index).reduce((sum, other) => sum + other.text.length + 1, 0);
      const start = before + match.index + match[0].indexOf(name);
      return stateText(passage, start, start + name.length);
    }
  }
  return undefined;
}

/** The issuer's name: from a labelled line, a dateline, a charter line, or a line of the cover with a legal form. */
export function readIssuer(passages: readonly Passage[]): Stated<string> | undefined {
  return (
    findField(passages, labels) ??
    findOverCharter(passages) ??
    findInDateline(passages) ??
    findByForm(passages, cover) ??
    findByForm(passages, named)
  );
}
