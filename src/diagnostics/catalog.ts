import type { Severity } from '#model/diagnostic.ts';

/** One kind of problem. Codes are never re-used. */
export interface CatalogEntry {
  readonly severity: Severity;
  readonly title: string;
  /** What to do next. */
  readonly hint: string;
}

/** Problems of the input, of reading it and of publishing it. Findings of the tie-out rules have the rule's own id, those of commentary W. */
export const catalog = {
  I01: {
    severity: 'error',
    title: 'There is no folder of filings.',
    hint: 'Make content/filings/<name>/ and put the document into it as source.txt, source.md, source.html or source.pdf.',
  },
  I02: {
    severity: 'error',
    title: 'A filing lies outside a folder of its own.',
    hint: 'Make the folder that the message names and move the file there under that name.',
  },
  I03: {
    severity: 'error',
    title: 'A filing has no source.',
    hint: 'Put the document, as received, into the folder as source.txt, source.md, source.html or source.pdf.',
  },
  I04: {
    severity: 'error',
    title: 'Two filings have one name.',
    hint: 'Keep one of them, or rename a folder: names may differ by more than capitals only.',
  },
  I05: {
    severity: 'error',
    title: 'A name cannot become an address.',
    hint: 'Use small letters, digits and hyphens: 2024-05-10-fy23-earnings-release.',
  },
  I06: { severity: 'error', title: 'The file is empty.', hint: 'Copy the document again; nothing was written for it.' },
  I07: { severity: 'error', title: 'The file is not text.', hint: 'Extract the text of the document first and save it as UTF-8.' },
  I08: {
    severity: 'error',
    title: 'The file is not UTF-8.',
    hint: 'Save it again in UTF-8; the message names the first line that does not fit.',
  },
  I09: {
    severity: 'error',
    title: 'No table was found.',
    hint: 'In plain text, tables are lines whose cells are parted by tabs; check how the text was extracted.',
  },
  I10: { severity: 'error', title: 'One document lies in two folders.', hint: 'Remove one of them; each document is published once.' },
  I11: {
    severity: 'error',
    title: 'A file of the content folder cannot be read.',
    hint: 'Correct it at the place that the message names.',
  },
  I12: {
    severity: 'error',
    title: 'The file is not what its name says.',
    hint: 'Follow the message: what is in a file decides how it is read, and its name must not say otherwise.',
  },
  I13: {
    severity: 'error',
    title: 'The document cannot be read in its form.',
    hint: 'Use another copy of the document, or save its text as source.txt.',
  },
  I14: {
    severity: 'error',
    title: 'A folder holds two sources.',
    hint: 'Keep the one that was received or is read best; move the other out of content/filings.',
  },
  M01: {
    severity: 'warning',
    title: 'The text does not say whose filing it is.',
    hint: 'Check the first page of the text; the document is published without a name.',
  },
  M02: {
    severity: 'warning',
    title: 'The text does not say which period it reports on.',
    hint: 'Tables that name no period of their own stay unresolved.',
  },
  M03: { severity: 'warning', title: 'The text does not say when it was published.', hint: 'Check the first page of the text.' },
  M04: {
    severity: 'warning',
    title: 'The text does not name its accounting standard.',
    hint: 'No concept is given to its rows, and nothing joins it to other filings.',
  },
  A01: {
    severity: 'error',
    title: 'An approval no longer fits.',
    hint: 'Look at the line again: correct the observed text, or remove the approval.',
  },
  A02: { severity: 'error', title: 'An approval is incomplete.', hint: 'Complete it as docs/approvals.md shows.' },
  A03: {
    severity: 'error',
    title: 'An approval has nothing left to approve.',
    hint: 'Remove it: the figures agree now, or the rule no longer applies.',
  },
  R01: {
    severity: 'info',
    title: 'A number was repaired.',
    hint: 'See the repair beside the number; overrule it in approvals.yaml if it is wrong.',
  },
  R02: {
    severity: 'info',
    title: 'A number was set aside as an artefact of extraction.',
    hint: 'It is listed in the ledger and becomes no fact.',
  },
  R03: {
    severity: 'info',
    title: 'A numeric cell is unresolved.',
    hint: 'It is listed and not published; correct the text, or state it in approvals.yaml.',
  },
  P01: {
    severity: 'info',
    title: 'A filing is new, changed or gone.',
    hint: 'Look through its part of this packet before it is published.',
  },
  P02: {
    severity: 'info',
    title: 'A fact is read otherwise than in the last commit.',
    hint: 'Compare it with the document; the reason is a change of the text, of an approval, of a concept or of the reader.',
  },
  P03: {
    severity: 'info',
    title: 'A line item of the period before is missing.',
    hint: 'See whether the document no longer states it, states it under another label, or was not read there.',
  },
  P04: {
    severity: 'info',
    title: 'A figure is far from that of another period.',
    hint: 'Compare both with their documents: unit, scale, and a digit too many or too few.',
  },
  P05: {
    severity: 'info',
    title: 'A label has no concept.',
    hint: 'The figures are published under their label and join no series; add the label to content/concepts.yaml to join them.',
  },
  P06: {
    severity: 'error',
    title: 'A control figure does not agree.',
    hint: 'Compare the figure with the ledger and with the document; correct the one that is wrong, and publish nothing before.',
  },
  P07: {
    severity: 'warning',
    title: 'A filing is under embargo.',
    hint: 'Keep the repository, its pull requests and their artefacts private until then; build with --at once the moment has come.',
  },
  P08: {
    severity: 'info',
    title: 'A period has no commentary, or commentary quotes no document.',
    hint: 'Write it with npm run new -- <period>, or leave the page to its figures.',
  },
  P09: {
    severity: 'error',
    title: 'A link of the built site leads nowhere.',
    hint: 'Correct the link where it is written; in commentary name periods and items as their pages are named.',
  },
  P11: {
    severity: 'error',
    title: 'A figure that was published is another one now.',
    hint: 'Put the correction into content/own-corrections.yaml with the day and the reason, and then npm run published.',
  },
  P12: {
    severity: 'error',
    title: 'A build is not signed.',
    hint: 'Have the people whom issuer.yaml asks for sign the digest in content/signatures.yaml: docs/results-day.md.',
  },
  P13: {
    severity: 'info',
    title: 'What does not agree in a document has its audience.',
    hint: 'Release it with audience: public in approvals.yaml, with the company’s explanation if there is one; audience: internal keeps it back.',
  },
  P10: {
    severity: 'error',
    title: 'Generated files are not what the filings give.',
    hint: 'Run npm run ingest and commit what it writes.',
  },
} as const satisfies Readonly<Record<string, CatalogEntry>>;

export type DiagnosticCode = keyof typeof catalog;
