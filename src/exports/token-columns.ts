import { fates, type Token } from '#model/token.ts';
import type { Column } from './column.ts';

/** A number of a document's text with the document that it stands in. */
export interface FiledToken {
  readonly filing: string;
  readonly token: Token;
}

/** The columns of tokens.csv, in their permanent order. */
export const tokenColumns: readonly Column<FiledToken>[] = [
  { name: 'filing', datatype: 'string', description: 'Folder name of the document.', isRequired: true, read: ({ filing }) => filing },
  {
    name: 'line',
    datatype: 'integer',
    description: 'Line of the source, from 1; lines end at LF only.',
    isRequired: true,
    read: ({ token }) => String(token.line),
  },
  {
    name: 'offset',
    datatype: 'integer',
    description: 'First character on the line, from 1, in code points.',
    isRequired: true,
    read: ({ token }) => String(token.offset),
  },
  {
    name: 'token',
    datatype: 'string',
    description: 'The characters as they stand there: a run without blanks that holds a digit.',
    isRequired: true,
    read: ({ token }) => token.token,
  },
  {
    name: 'fate',
    datatype: 'string',
    description: 'What became of it.',
    isRequired: true,
    values: fates,
    read: ({ token }) => token.fate,
  },
  {
    name: 'detail',
    datatype: 'string',
    description: 'Ids of the facts, joined by a space, or the reason.',
    isRequired: false,
    read: ({ token }) => token.detail,
  },
];
