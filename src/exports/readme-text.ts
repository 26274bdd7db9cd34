/** What a reader of the files must know, as plain text: readme.txt below `/data/` and in each archive. */
export function renderReadme(title: string, notices: readonly string[]): string {
  return `${[title, '='.repeat(title.length), ...notices, ...explanations].join('\n\n')}\n`;
}

const explanations = [
  `FILES
catalog.json lists every file with its size, SHA-256, rows and a description. Columns are only added, at the end; they are never
renamed or re-ordered, and ids never change. schema/v1/ holds JSON Schema of the JSON files and CSVW metadata of the CSV files.`,
  `CSV
UTF-8 without a byte order mark, RFC 4180: comma, a header line, every line ends with CRLF. A field is quoted only where it holds a
comma, a quotation mark or a line end; a quotation mark inside is doubled. Nothing else is escaped. Labels and printed text stand
exactly as in the document, so a field may begin with =, +, - or @. Spreadsheet programs may take such a field for a formula and
long digits for numbers of their own: import the file as text there.`,
  `JSON
facts.json has the names of facts.csv in the same order. line, column, offset, decimals, months and ties are numbers, everything else is
text: a value is the exact decimal as text, never a rounded floating-point number. What is empty in the CSV is absent in the JSON.`,
  `VALUES
value is in base units (yen, not thousands; a percentage as printed) with the printed sign. decimals says how far it is good: -3 to the
thousand, 2 to two decimals. kind nil is a printed dash: the value is empty, which is not zero. printed is what the source has at
(line, offset), counted in Unicode code points from 1, lines split at LF.`,
  `PICKING ONE VALUE
A figure is a row each time a document prints it. canonical=yes marks the most precise printing in a document. vintage tells documents
apart: latest or both is the newest statement of a figure, first-seen or both the oldest in this archive.`,
  `CHECKS
status and findings.csv state arithmetic agreement within the documents; they are not an audit or review. disputed means that a check
does not agree and nothing explains it.`,
] as const;
