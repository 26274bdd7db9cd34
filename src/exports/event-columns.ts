import { eventKinds, type FilingEvent } from '#model/filing.ts';
import type { Column } from './column.ts';

/** A date, decision or change with the document that states it. */
export interface FiledEvent {
  readonly filing: string;
  readonly event: FilingEvent;
}

/** The columns of events.csv, in their permanent order. */
export const eventColumns: readonly Column<FiledEvent>[] = [
  { name: 'filing', datatype: 'string', description: 'Folder name of the document.', isRequired: true, read: ({ filing }) => filing },
  {
    name: 'line',
    datatype: 'integer',
    description: 'Line of the source, from 1; lines end at LF only.',
    isRequired: true,
    read: ({ event }) => String(event.said.span.line),
  },
  {
    name: 'kind',
    datatype: 'string',
    description: 'What it is about.',
    isRequired: true,
    values: eventKinds,
    read: ({ event }) => event.kind,
  },
  {
    name: 'date',
    datatype: 'date',
    description: 'The day of payment, of effect or of adoption, where it is stated.',
    isRequired: false,
    read: ({ event }) => event.date ?? '',
  },
  {
    name: 'factor',
    datatype: 'integer',
    description: 'Of a split: shares after it for one before.',
    isRequired: false,
    read: ({ event }) => (event.factor === undefined ? '' : String(event.factor)),
  },
  { name: 'text', datatype: 'string', description: 'The words of the document.', isRequired: true, read: ({ event }) => event.said.value },
];
