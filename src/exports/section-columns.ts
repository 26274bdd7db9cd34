import { type Section, sectionKinds } from '#model/filing.ts';
import type { Column } from './column.ts';

/** A section with the document in which it stands. */
export interface FiledSection {
  readonly filing: string;
  readonly section: Section;
}

const required = { isRequired: true } as const;
const number = { ...required, datatype: 'integer' } as const;
const text = { ...required, datatype: 'string' } as const;

/** The columns of sections.csv, in their permanent order. */
export const sectionColumns: readonly Column<FiledSection>[] = [
  { name: 'filing', ...text, description: 'Folder name of the document.', read: ({ filing }) => filing },
  { name: 'kind', ...text, description: 'What it is about.', values: sectionKinds, read: ({ section }) => section.kind },
  { name: 'title', ...text, description: 'The heading, as printed.', read: ({ section }) => section.title },
  { name: 'level', ...number, description: '1 for the outermost.', read: ({ section }) => String(section.level) },
  {
    name: 'first_line',
    ...number,
    description: 'Line of the heading, from 1, in the text as it is shown.',
    read: ({ section }) => String(section.firstLine),
  },
  { name: 'last_line', ...number, description: 'Last line below the heading.', read: ({ section }) => String(section.lastLine) },
];
