import type { Severity } from '#model/diagnostic.ts';

/** One kind of problem. Codes are never re-used. */
export interface CatalogEntry {
  readonly severity: Severity;
  readonly title: string;
  /** What to do next. */
  readonly hint: string;
}

/** Problems of commentary: of its words, and of what it binds to the filings. */
export const catalog = {
  W01: {
    severity: 'error',
    title: 'A file of commentary belongs to no period.',
    hint: 'Name the file after a period of the archive: 1h25.mdx.',
  },
  W02: { severity: 'error', title: 'A period does not exist.', hint: 'Write the period as in the address of its page.' },
  W03: {
    severity: 'error',
    title: 'A figure does not exist.',
    hint: 'Name the item as in the address of its page, or as statement/label, as printed in the filing.',
  },
  W04: {
    severity: 'error',
    title: 'A figure is not printed in the unit asked for.',
    hint: 'Take a unit in which it is printed, or state rounding="nearest" to have it shown as rounded here.',
  },
  W05: { severity: 'error', title: 'Two figures cannot be compared.', hint: 'Say it in words, without a change.' },
  W06: { severity: 'error', title: 'A chart does not exist.', hint: "Choose a chart of the issuer's selection for this period." },
  W07: { severity: 'error', title: 'A filing does not exist.', hint: 'Name it by its folder in content/filings.' },
  W08: {
    severity: 'error',
    title: 'The quoted words do not stand there.',
    hint: 'Copy the words from the filing; where some are left out, write … between the pieces.',
  },
  W09: {
    severity: 'error',
    title: 'A component has an attribute that it does not know, lacks one, or has one with a wrong value.',
    hint: 'See the attributes of the component in the message.',
  },
  W10: { severity: 'error', title: 'A component does not exist.', hint: 'Commentary has only the components named in the message.' },
  W11: {
    severity: 'error',
    title: 'Commentary holds code.',
    hint: 'Write words, Markdown and components with plain attributes: what is computed here cannot be checked.',
  },
  W12: {
    severity: 'warning',
    title: 'A bare number stands in commentary.',
    hint: 'Bind it to the filing: <Figure of="…" />, <Change of="…" /> or a <Quote>.',
  },
  W13: {
    severity: 'warning',
    title: 'A cause is given without a place.',
    hint: 'Quote the company\'s words in the same paragraph, or give their place: <Quote line="…" />.',
  },
  W14: {
    severity: 'error',
    title: 'A statement, or a row of it, does not exist.',
    hint: 'Name the statement as in the address of its page, and rows by their labels as printed.',
  },
  W15: {
    severity: 'error',
    title: 'A term is not in the glossary.',
    hint: 'Add it to content/glossary.yaml, or take a term that is there.',
  },
  W16: {
    severity: 'error',
    title: 'A link leads nowhere.',
    hint: 'Write a page of the site from its root, /1h26/cash-flows/, a line with words of it behind the address, and other hosts with https://.',
  },
} as const satisfies Readonly<Record<string, CatalogEntry>>;

export type ProblemCode = keyof typeof catalog;
