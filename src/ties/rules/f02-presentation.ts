import type { ArchiveRule } from './archive-rule.ts';

export const presentation: ArchiveRule = {
  id: 'F02',
  family: 'presentation',
  title: 'Rows were presented in another way.',
  what: 'Rows of one statement that a later filing prints otherwise, or that only one of the two has, add up to the same in both filings.',
  why: 'A reclassification moves amounts between rows and leaves every total as it was; nothing of the result is restated.',
  example: 'trade receivables 3,127 then; trade receivables 4,055 and contract assets (928) now',
  cause: 'A line that is shown apart from another one for the first time, or no longer. It is a note, and no problem.',
};
