/** The same thing said otherwise, as other issuers say it. None of it changes a figure, its cell or its meaning. */
export const wordings: Readonly<Record<string, (text: string) => string>> = {
  'September 30, 2023 → 30 September 2023': (text) =>
    text.replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (20\d\d)/g,
      '$2 $1 $3',
    ),
  '30 June 2024 → June 30, 2024': (text) =>
    text.replace(
      /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d)/g,
      '$2 $1, $3',
    ),
  'September → Sep.': (text) =>
    text.replace(/\b(January|February|August|September|October|November|December) (?=\d)/g, (_, month: string) => `${month.slice(0, 3)}. `),
  'September → SEPTEMBER': (text) =>
    text.replace(/\b(January|February|March|April|June|July|August|September|October|November|December)\b/g, (month) =>
      month.toUpperCase(),
    ),
  'six months ended → for the six-month period ended': (text) =>
    text.replace(/(?<!the )\b(Six|Three|Nine) months ended/gi, (_, count: string) => `For the ${count.toLowerCase()}-month period ended`),
  'six months ended → 6 months to': (text) =>
    text.replace(
      /\b(Six|Three|Nine) months ended/gi,
      (_, count: string) => `${{ six: 6, three: 3, nine: 9 }[count.toLowerCase()]} months to`,
    ),
  'six months ended → six-month period ending': (text) => text.replace(/\b(six|three|nine) months ended/gi, '$1-month period ending'),
  'fiscal year ended → year ended': (text) => text.replace(/\bfiscal year (ended|ending)/gi, 'year $1'),
  'fiscal year ended → FYE': (text) => text.replace(/\bfiscal year (?:ended|ending)/gi, 'FYE'),
  'As of → At': (text) => text.replace(/\bAs of\b/g, 'At'),
  'As of → as at': (text) => text.replace(/\bAs of\b/g, 'as at'),
  'As of dropped': (text) => text.replace(/(\t)As of (?=[A-Z\d])/g, '$1'),
  'millions of yen → (JPY million)': (text) => text.replace(/\b(?:millions of yen|JPY millions)\b/gi, 'JPY million'),
  'millions of yen → ¥ million': (text) => text.replace(/\b(?:millions of yen|JPY millions)\b/gi, '¥ million'),
  'millions of yen → JPY mn': (text) => text.replace(/\b(?:millions of yen|JPY millions)\b/gi, 'JPY mn'),
  'millions of yen → Yen in millions': (text) => text.replace(/\b(?:millions of yen|JPY millions)\b/gi, 'Yen in millions'),
  'millions of yen → Million JPY': (text) => text.replace(/\b(?:millions of yen|JPY millions)\b/gi, 'Million JPY'),
  'thousands of yen → JPY thousand': (text) => text.replace(/\bthousands of (?:yen|JPY)\b/gi, 'JPY thousand'),
  'thousands of yen → Yen (thousands)': (text) => text.replace(/\bthousands of (?:yen|JPY)\b/gi, 'Yen (thousands)'),
  'thousands of yen → ¥000': (text) => text.replace(/\bthousands of (?:yen|JPY)\b/gi, '¥000'),
  'units in brackets': (text) => text.replace(/(?<=\t)((?:thousands|millions) of (?:yen|JPY)|JPY millions|Yen|%)(?=\t|\n)/gi, '($1)'),
  'units bold': (text) => text.replace(/(?<=\t)((?:thousands|millions) of (?:yen|JPY)|JPY millions)(?=\t|\n)/gi, '**$1**'),
  'heads underlined': (text) =>
    text.replace(/(?<=\t)((?:as of |six months ended |three months ended )?[A-Z][a-z]+ \d{1,2}, 20\d\d)(?=\t|\n)/gi, '<u>$1</u>'),
  'YoY Change → Change': (text) => text.replace(/\bYoY change\b/gi, 'Change'),
  'YoY Change → Increase / decrease': (text) => text.replace(/\bYoY change\b/gi, 'Increase / (decrease)'),
  'YoY Change → Year-on-year change': (text) => text.replace(/\bYoY change\b/gi, 'Year-on-year change'),
  'YoY Change → % chg.': (text) => text.replace(/\bYoY change\b/gi, '% chg.'),
  '(1.5) → △1.5': (text) => text.replace(/(?<=\t)\((\d[\d,.]*)\)(?=\t|\n)/g, '△$1'),
  '(1.5) → -1.5': (text) => text.replace(/(?<=\t)\((\d[\d,.]*)\)(?=\t|\n)/g, '-$1'),
  '(1.5) → ▲ 1.5': (text) => text.replace(/(?<=\t)\((\d[\d,.]*)\)(?=\t|\n)/g, '▲ $1'),
  '(1.5) → ( 1.5 )': (text) => text.replace(/(?<=\t)\((\d[\d,.]*)\)(?=\t|\n)/g, '( $1 )'),
  'blanks → no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'two blanks for one': (text) => text.replaceAll(' ', '  '),
  'curly quotes': (text) => text.replaceAll("'", '’').replace(/"([^"\n]*)"/g, '“$1”'),
  'straight quotes': (text) => text.replaceAll('’', "'").replace(/[“”]/g, '"'),
  'labels in capitals': (text) => text.replace(/^[A-Z][a-z][^\t\n]*(?=\t)/gm, (label) => label.toUpperCase()),
  'Notes → Note No.': (text) => text.replace(/(?<=\t)Notes?(?=\t)/g, 'Note No.'),
  'titles numbered': (text) => text.replace(/^(?=(?:Condensed )?Consolidated )/gim, '(3) '),
  'titles bold': (text) => text.replace(/^((?:Condensed )?Consolidated [^\t\n]{5,80})$/gim, '**$1**'),
  'titles as Markdown headings': (text) => text.replace(/^((?:Condensed )?Consolidated [^\t\n]{5,80})$/gim, '## $1'),
};
