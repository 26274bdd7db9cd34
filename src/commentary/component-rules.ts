import { unitNames } from './archive.ts';
import type { ProblemCode } from './catalog.ts';

/** An attribute of a component, as authors write it. */
export interface AttributeRule {
  readonly name: string;
  /** What it says, for messages and editors. */
  readonly about: string;
  readonly isRequired?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** A whole number. */
  readonly isNumber?: true;
  /** Stands without a value. */
  readonly isFlag?: true;
}

export const componentNames = ['Figure', 'Change', 'Chart', 'Statement', 'Quote', 'Note', 'Term'] as const;
export type ComponentName = (typeof componentNames)[number];

/** What a check of one component has to say; `at` names the attribute at fault. */
export interface Complaint {
  readonly code: ProblemCode;
  readonly at?: string;
  readonly message: string;
}

const figureRules: readonly AttributeRule[] = [
  { name: 'of', isRequired: true, about: 'a measure, the slug of an item, a concept, or statement/label as printed' },
  { name: 'period', about: "a period's slug; without it, the period of the file" },
  { name: 'dimension', about: 'axis=member pairs parted by a semicolon' },
  { name: 'unit', values: unitNames, about: 'the unit shown; without it, millions where they are printed' },
  { name: 'standard', about: 'the accounting standard, where a period is known under two' },
  { name: 'months', isNumber: true, about: 'the length, for three-month figures of a half' },
  { name: 'opening', isFlag: true, about: 'the balance at the beginning of the period' },
  { name: 'sign', values: ['none'], about: 'leaves out the brackets of a negative, where the words say it' },
];

/** The attributes of each component. Nothing else may stand in angle brackets. */
export const componentRules: Readonly<Record<ComponentName, readonly AttributeRule[]>> = {
  Figure: [
    ...figureRules,
    { name: 'rounding', values: ['nearest'], about: 'shows a figure that is not printed in this unit, rounded here and marked so' },
  ],
  Change: [
    ...figureRules,
    { name: 'as', values: ['words', 'percent', 'amount', 'points'], about: 'how the change is said; without it, in words' },
    { name: 'against', about: 'the slug of the period compared with, or `opening`; without it, the same period a year before' },
  ],
  Chart: [{ name: 'name', isRequired: true, about: "a chart of the issuer's selection" }],
  Statement: [
    { name: 'name', isRequired: true, about: 'a statement of the period, as in the address of its page' },
    { name: 'rows', about: 'labels as printed, parted by semicolons; without it, all rows' },
  ],
  Quote: [
    { name: 'line', isRequired: true, isNumber: true, about: 'the line of the filing on which the words stand' },
    { name: 'filing', about: "the folder of the filing; without it, the period's own" },
    { name: 'by', about: 'who says it, in the words of the same line' },
  ],
  Term: [{ name: 'of', about: 'a term of the glossary, where the words differ from it' }],
  Note: [{ name: 'title', about: 'a heading of a few words' }],
};

export function isComponentName(name: string): name is ComponentName {
  return (componentNames as readonly string[]).includes(name);
}
