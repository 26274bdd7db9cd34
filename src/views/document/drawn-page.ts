import type { FilingPage } from '#collections/read-pages.ts';

/** What the picture of a page shows: its size, its rules, its characters. */
export type DrawnPage = Pick<FilingPage, 'width' | 'height' | 'rules' | 'runs'>;
