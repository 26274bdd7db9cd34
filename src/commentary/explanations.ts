import type { Explanation } from '#diagnostics/explanation.ts';
import type { ProblemCode } from './catalog.ts';

/** What each code of commentary means: docs/diagnostics and `npm run explain` print it. */
export const explanations: Readonly<Record<ProblemCode, Explanation>> = {
  W01: {
    means: 'The name of the file is no period of the archive, so there is nothing to check its figures against. The build stops.',
    cause: 'A slip in the name, or a filing that was not ingested yet.',
    example: '“1h62” is no period of the archive.\nnearest: 1h26, 1h25',
  },
  W02: {
    means: 'A component asks about a period that has no page. The build stops.',
    cause: 'A slip, or a period that no filing states.',
    example: 'There is no period “1h255”.\nnearest: 1h25, 1h24',
  },
  W03: {
    means:
      'No document states what a component asks for, in this period, standard and dimension. The build stops, so that no wrong figure takes its place.',
    cause: 'A slip in a name, or a line item that this period does not state.',
    example: 'There is no figure “revenu”.\nnearest: revenue, cost-of-sales',
  },
  W04: {
    means: 'The figure exists, but is not printed in this unit; it is not rounded silently.',
    cause: 'A summary in billions is asked for, where the statements print thousands.',
    example: '“revenue” is not printed in billions.\nnearest: thousands, millions',
  },
  W05: {
    means:
      'A change between these two figures would mislead: two standards, a change of sign, a break of the issuer’s, or nothing to compare with.',
    cause: 'A comparison across a transition, or of a figure that was not stated a year before.',
    example: 'A percentage across a change of sign says nothing.',
  },
  W06: {
    means: 'The issuer’s selection has no chart of this name, or its figures are not known for this period.',
    cause: 'A slip, or a chart that was taken out of content/issuer.yaml.',
    example: 'There is no chart “cashflow” of 1h26.\nnearest: cash-flow',
  },
  W07: {
    means: 'A quotation names a document that is not in the archive.',
    cause: 'A slip in the folder’s name, or a document that is still to be added.',
    example: 'There is no filing “1h26-release”.\nnearest: 2026-11-06-1h26-earnings-release',
  },
  W08: {
    means: 'The line does not hold the words that are quoted. A quotation is checked against the document and printed as it stands there.',
    cause: 'Words were changed or left out without an ellipsis, or the line is another one.',
    example: 'The words do not stand on line 95 of 2026-11-06-1h26-earnings-release.',
  },
  W09: {
    means: 'A component has an attribute that it does not know, lacks one that it needs, or has a value that it cannot have.',
    cause: 'A slip, or a number where a name belongs.',
    example: '<Figure> has no attribute off; of is the nearest.',
  },
  W10: {
    means: 'There is no component of this name.',
    cause: 'A slip, or an element of HTML.',
    example: 'There is no component <Figur>.',
  },
  W11: {
    means: 'Imports, exports and expressions are refused: what a program computes cannot be checked before it is published.',
    cause: 'Code copied from elsewhere.',
    example: 'An expression in braces stands in commentary.',
  },
  W12: {
    means: 'A number is typed and bound to nothing, so nobody would notice if it were wrong. It does not stop the build.',
    cause: 'A figure written from memory.',
    example: '5,300 is bound to nothing.\nprinted as: <Figure of="revenue" />',
  },
  W14: {
    means: 'The period has no statement of this name, or the statement no row with this label. The build stops.',
    cause: 'A slip, or a label of another year.',
    example: 'There is no statement “cashflows” of 1h26.\nnearest: cash-flows',
  },
  W15: {
    means: 'A term is to be linked to its explanation, and the glossary has none. The build stops.',
    cause: 'A slip, or a term that nobody has explained yet.',
    example: '“Run rate” is no term of the glossary.\nnearest: Recurring revenue',
  },
  W16: {
    means:
      'A link of commentary names a page, a line of a document or a term that the site does not have, a line without the words that stand on it, or is no address at all. The build stops.',
    cause:
      'A slip, a document that was replaced so that its lines moved, a page of a period that no filing states, or an address without https://.',
    example: 'There is no page “/1h62/”.\nnearest: /1h26/, /1h25/',
  },
  W13: {
    means: 'A reason is given in the editors’ words, with no quotation or place in the same paragraph. It does not stop the build.',
    cause: 'A cause that everybody knows and no document states.',
    example: '“due to” gives a reason in our words alone.',
  },
};
