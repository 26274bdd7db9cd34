import type { DiagnosticCode } from './catalog.ts';
import type { Explanation } from './explanation.ts';

/** What each code of the catalogue means: docs/diagnostics and `npm run explain` print it. */
export const explanations: Readonly<Record<DiagnosticCode, Explanation>> = {
  I01: {
    means: 'There is nowhere to read filings from, so nothing is read and the site has no figures.',
    cause: 'A new project, or a command that was run in another folder than the project’s.',
    example: 'The folder content/filings does not exist.',
  },
  I02: {
    means:
      'A file lies directly in content/filings. Each filing has a folder of its own, whose name is its address on the site; this file is not read.',
    cause: 'The document was uploaded one level too high.',
    example: 'hill-1h26.txt lies beside the folders; it belongs at content/filings/hill-1h26/source.txt.',
  },
  I03: {
    means: 'The folder of a filing holds no source that can be read; the filing is left out.',
    cause: 'The document was saved under another name, or not at all.',
    example: 'The folder holds source.htm; rename it to source.html.',
  },
  I04: {
    means: 'Two folders would have the same address. Neither is chosen for you.',
    cause: 'A document was added twice, or names differ by capitals or accents only.',
    example: 'The folders 1h26-release and 1H26-release would have the same address.',
  },
  I05: {
    means:
      'The name of the folder becomes part of an address that readers and machines keep; it may hold small letters, digits and hyphens only.',
    cause: 'Blanks, capitals or points in the folder’s name.',
    example: 'The folder name 1H26 Release holds more than small letters, digits and single hyphens; 1h26-release would do.',
  },
  I06: {
    means: 'There is nothing in the file; the filing is left out.',
    cause: 'A copy that was interrupted, or an extraction of a scanned document without text.',
    example: 'source.txt is empty.',
  },
  I07: {
    means: 'The file is no text. A byte that no text has was found in it; the filing is left out.',
    cause: 'A file of a program that keeps no text was renamed to source.txt.',
    example: 'source.txt is binary: byte 8 is zero.',
  },
  I08: {
    means: 'The bytes are not UTF-8, so that characters would be guessed; the filing is left out instead.',
    cause: 'The text was saved in Shift JIS, Windows-1252 or UTF-16.',
    example: 'source.txt is not UTF-8: line 12 is the first that does not fit.',
  },
  I09: {
    means: 'The text has lines, but not one table; there would be no figures to publish.',
    cause: 'The extraction put blanks instead of tabs between the cells of a row.',
    example: 'source.txt has 212 lines and not one table.',
  },
  I10: {
    means: 'Two folders hold the same bytes. The first is read; the second is left out, so that no figure stands twice.',
    cause: 'The same document was added under two names.',
    example: 'The bytes of source.txt are those of 2026-11-06-1h26-earnings-release.',
  },
  I11: {
    means: 'A file written by hand, YAML or a table, is not as its schema says. Nothing of it is used.',
    cause: 'A missing colon or quotation mark, a wrong indent, a key with a slip.',
    example: 'concepts.HillRevenue.period: "span" is none of instant, duration.',
  },
  I12: {
    means:
      'What is in the file decides how it is read, and its name must not say otherwise: source.txt, source.md, source.html or source.pdf. Tables in pipes or parted by tabs are read in source.txt and source.md alike, but not both in one file. The filing is left out.',
    cause: 'A PDF, a web page or a word processor’s file was saved under the name of another form.',
    example: 'source.txt is HTML; rename it to source.html.',
  },
  I13: {
    means:
      'The file is what its name says, but its reader finds no text in it, or it asks for more than any filing does. The filing is left out.',
    cause: 'A PDF of scanned pages: pictures of text.',
    example: 'source.pdf: None of its 12 pages has text.',
  },
  I14: {
    means: 'One folder holds two sources of one filing. They may differ, so none is chosen for you and the filing is left out.',
    cause: 'A better copy of a document was added without taking the first one away.',
    example: 'The folder holds source.html and source.txt: two sources of one filing; which of them is published?',
  },
  M01: {
    means: 'The first page names no company. The document is published, and counts as the issuer’s.',
    cause: 'The cover page was cut off by the extraction.',
    example: 'No line of the first page names a company.',
  },
  M02: {
    means:
      'The reader does not know which period the document reports on. Columns that name their period are read, others stay unresolved.',
    cause: 'The cover page was cut off, or names the period in a way that the reader does not know.',
    example: 'No sentence of the document names the period that it reports on.',
  },
  M03: {
    means: 'There is no date of publication; the date at the head of the folder’s name is taken, if there is one.',
    cause: 'The cover page was cut off.',
    example: 'No date of publication stands on the first page.',
  },
  M04: {
    means: 'No standard is named, so no dictionary of labels applies: figures are published under their labels and join nothing.',
    cause: 'A text without its notes or cover, or a standard that is not among those known.',
    example: 'The document names none of IFRS, US GAAP, J-GAAP.',
  },
  A01: {
    means:
      'An approval names characters that no longer stand at its place. Nothing of it is applied: what was approved may be another figure now.',
    cause: 'The text of the filing was replaced, and its lines moved.',
    example: 'The approval at 67:4 expects “2,561,750”; there stands “2,561,751”.',
  },
  A02: {
    means: 'An approval lacks what its verb needs, the reason, or the name of who decided. It is not applied.',
    cause: 'An entry was pasted from the packet and not completed.',
    example: 'Entry 1 of approvals.yaml lacks reason.',
  },
  A03: {
    means: 'An approval says that a contradiction is known, but nothing is contradicted there.',
    cause: 'The text or the reader was corrected since.',
    example: 'The approval at 67:4 knows of D01, which finds nothing there.',
  },
  R01: {
    means:
      'The characters cannot stand in a filing, or two independent sums prove another reading. The figure is shown as repaired, with before, after and evidence.',
    cause: 'The extraction lost a bracket, split a number or exchanged two columns.',
    example: '(1,875,112 is read as (1,875,112). A bracket that is opened and not closed.',
  },
  R02: {
    means: 'A number stands in the text by extraction only, and becomes no figure. It is listed among the phantoms with the reason.',
    cause: 'A line was printed twice, or each line repeats the ones before it.',
    example: '12,345: A later line says it again, with the rest of its row.',
  },
  R03: {
    means: 'The reader did not understand a number of a table. It is listed as unresolved and published nowhere else.',
    cause: 'A row without its label, a column without its heading, two rows on one line.',
    example: '1,379,302: The row has no label.',
  },
  P01: {
    means: 'A filing was added, taken away, or its text replaced since the commit that is compared with.',
    cause: 'The ordinary work of a results day; a changed text of an old document is not.',
    example: 'The filing is new: 812 facts.',
  },
  P02: {
    means: 'A figure of a filing that was there before is another one now: in value, unit, period, label, concept or status.',
    cause: 'A changed text, an approval, an entry of concepts.yaml, or a newer version of the reader.',
    example: 'Revenues, 2026-04-01/2026-09-30: value 5300000 → 5200000',
  },
  P03: {
    means: 'The comparable filing of the period before states an item that this one does not.',
    cause: 'The company stopped reporting it or renamed it; or the reader lost a row. Only the document says which.',
    example: 'In profit-or-loss, but not here any more:\n“Other income” (2025-11-06-1h25-earnings-release:214:14)',
  },
  P04: {
    means:
      'A figure is three hundred times or more that of another period, or a line of some size has become five times as large or small.',
    cause: 'A real event; or a unit read wrongly, and then all of its column.',
    example: 'Revenues, 2026-04-01/2026-09-30: 5,300,000, against 5,100 for 2025-04-01/2025-09-30: 1039 times; is it the same unit?',
  },
  P05: {
    means: 'No dictionary knows the label in its statement, so the figure joins no series over time and no figure of other documents.',
    cause:
      'A line item of the company’s own, or a new wording of an old one. Where a document names no accounting standard, no dictionary is asked and every label is listed.',
    example: '“Recurring tolls” in profit-or-loss, 4 figures',
  },
  P06: {
    means:
      'A figure that was keyed from the ledger into control.csv is another one in the document as it was read, or is not there at all.',
    cause: 'A digit read wrongly, a slip of whoever keyed it, or a late change of the accounts.',
    example: 'revenue, 2026-04-01/2026-09-30: keyed 5,310,000,000; read 5,300 (line 66), which is 5300000000.',
  },
  P07: {
    means:
      'A filing has publish_after in its filing.yaml. It stays out of every file of the site until the site is built for that moment or a later one. The repository itself hides nothing: in a public one the filing can be read now.',
    cause: 'The ordinary work before a results day.',
    example: 'Not public before 2026-11-06T15:00+09:00.',
  },
  P08: {
    means: 'Nobody has said what happened in a period, or it is said without one quotation of the company’s own words.',
    cause: 'Commentary is written after the figures are there.',
    example: 'There is no commentary on 1h26.',
  },
  P09: {
    means: 'A link of the site that was built leads to a page, a file or a place that does not exist.',
    cause: 'A link written by hand in a glossary or in commentary, to a page that has another name.',
    example: '/1h62/: there is no such page or file.',
  },
  P11: {
    means:
      'The snapshot of what was last published has another value, unit, period or label for a figure whose document is the same. Readers saw it; a correction must say so.',
    cause: 'The reader, a concept or an approval was changed after publication.',
    example: 'Revenue, 2026-04-01/2026-09-30: published on 2026-11-06 as 5200000, is 5300000.',
  },
  P12: {
    means:
      'The issuer asks for signatures (content/issuer.yaml), and the digest of the site as it was built, for its address and moment, is not signed by so many people.',
    cause:
      'Something was changed after it was signed, or it was built for another address or moment; any byte that differs gives another digest.',
    example: 'The site as built has the digest 4f2a…, signed by 1 of 2: A. Reader.',
  },
  P13: {
    means:
      'A document contradicts itself, a person knows of it, and this is who will see it: every reader of the site, or the publisher alone. An error that is not disclosed must not first appear on a microsite.',
    cause: 'A known-inconsistency of approvals.yaml with an audience, or without one and what content/issuer.yaml says under findings.',
    example: 'Internal: no reader sees this. D01: Revenue: printed 5,300 in the summary, 5,200 in the statement.',
  },
  P10: {
    means:
      'The files below content/facts and its neighbours differ from what the filings give when they are read now. What was reviewed is not what would be published.',
    cause: 'A filing, an approval or a concept was changed and npm run ingest was not run.',
    example: 'The file is not what the filings give.',
  },
};
