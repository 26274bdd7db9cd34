const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What holds digits and is no figure: dates, years, names of periods, of standards, of places and of things. */
const names = new RegExp(
  [
    `${month} \\d{1,2}(?:, \\d{4})?`,
    `\\d{1,2} ${month}`,
    '\\d{4}-\\d{2}-\\d{2}',
    '(?:FY|CY)\\s?\\d{2,4}',
    '\\d{1,2}[HQM]\\d{2,4}',
    '\\d[HQ] FY\\d{2,4}',
    '(?:IFRS|IAS|IFRIC|SIC|ASU|ASC|Topic)\\s\\d[\\d-]*',
    '(?:Notes?|notes?|pages?|lines?|Article|Item|Part|Section)\\s\\d+',
    '(?<![\\d,.])(?:19|20)\\d{2}(?![\\d,]|\\.\\d)',
    '(?<![A-Za-z])(?!(?:JPY|USD|EUR|GBP)\\d)[A-Za-z]+-?\\d\\w*',
    '(?<![\\d,.])\\d[A-Z](?![A-Za-z])',
    '&#?\\w+;',
  ].join('|'),
  'g',
);

export interface BareNumber {
  readonly index: number;
  readonly printed: string;
}

/** The numbers in a text that are figures by all appearance. */
export function findBareNumbers(text: string): readonly BareNumber[] {
  const masked = text.replace(names, (name) => ' '.repeat(name.length));
  return [...masked.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => ({ index: match.index, printed: match[0].replace(/,+$/, '') }));
}
