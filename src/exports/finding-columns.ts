import { type Finding, verdicts } from '#model/finding.ts';
import type { Column } from './column.ts';

/** The columns of findings.csv, in their permanent order. */
export const findingColumns: readonly Column<Finding>[] = [
  {
    name: 'id',
    datatype: 'string',
    description: "Rule, filing and a digest of the operands' ids.",
    isRequired: true,
    read: (finding) => finding.id,
  },
  { name: 'rule', datatype: 'string', description: 'Code of the rule, e.g. T01.', isRequired: true, read: (finding) => finding.rule },
  { name: 'filing', datatype: 'string', description: 'Folder name of the document.', isRequired: true, read: (finding) => finding.filing },
  {
    name: 'verdict',
    datatype: 'string',
    description: 'Arithmetic agreement within the documents; not an audit or review. Only inconsistent is a problem.',
    isRequired: true,
    values: verdicts,
    read: (finding) => finding.verdict,
  },
  {
    name: 'residue',
    datatype: 'decimal',
    description: 'Printed minus computed, in base units; empty where nothing was computed.',
    isRequired: false,
    read: (finding) => finding.residue ?? '',
  },
  {
    name: 'allowed',
    datatype: 'decimal',
    description: 'The largest residue that rounding explains, in base units.',
    isRequired: false,
    read: (finding) => finding.allowed ?? '',
  },
  {
    name: 'facts',
    datatype: 'string',
    description: 'Ids of the facts and claims involved, joined by a space; the one that is tested first.',
    isRequired: false,
    read: (finding) => finding.facts.join(' '),
  },
  {
    name: 'statement',
    datatype: 'string',
    description: 'The statement that was tested.',
    isRequired: false,
    read: (finding) => finding.statement,
  },
  {
    name: 'message',
    datatype: 'string',
    description: 'The finding in words; begins source.txt:<line>:, with the name of the source as received.',
    isRequired: true,
    read: (finding) => finding.message,
  },
  {
    name: 'approved',
    datatype: 'string',
    description: 'yes where a person accepted the finding as an inconsistency of the document.',
    isRequired: false,
    values: ['yes'],
    read: (finding) => (finding.approved === true ? 'yes' : ''),
  },
];
