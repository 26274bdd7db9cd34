import type { NotesRule } from './table-rules.ts';

export const notes: NotesRule = {
  id: 'S13',
  family: 'notes',
  title: 'The total of a note differs from its line in the statement.',
  what: 'A note’s total equals the line, or the current and non-current lines together, that bears its name; its current and non-current rows equal these lines.',
  why: 'A note explains one line of a statement; it has to arrive there.',
  example: 'other financial assets 92,300 + 425,500 = 517,800',
  cause: 'A digit read wrongly. A difference that no slip explains is another scope, and is not counted as an error.',
};
