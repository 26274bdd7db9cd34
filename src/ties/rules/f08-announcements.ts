import type { ArchiveRule } from './archive-rule.ts';

export const announcements: ArchiveRule = {
  id: 'F08',
  family: 'announcements',
  title: 'The forecast before a revision is not the one that was announced.',
  what: 'A forecast that a filing prints as the one before its revision is the forecast that the earlier filing announced. A forecast that differs from the one before is a revision: both stay, and nothing is compared.',
  why: 'A forecast is a series of announcements. A revision that starts from another figure than the last one rewrites the past.',
  example: 'revenues announced in May 210.0 billion; in November 212.0 billion, original target 210.0 billion',
  cause: 'A revision in between that is not in the archive.',
};
