import { plainText } from './plain-text.ts';

const superscript = /^(?:[-–•·]\s+)?(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\^\{?[(*※]?[\d*]+[.)]*\}?\)?|[*※]\d{1,2}\)?(?=[\s:])|\((?:\*|※|%)\d{0,2}\)|※)/;
const starred = /^(?:[-–•·]\s+)?[*＊]\s+\S/;
const note = /^(?:(?:[-–•·*＊]\s+)?[(（]notes?\s*\d{0,2}\s*[)）]|(?:[-–•·]\s+)?notes?\s*\d{0,2}\s*[:：])\s*(.*)$/i;
const bullet = /^[-–—•·‣▪■○●➢>]\s*(?:[·•>]\s*)?\S/;
const numbered = /^(?:[-–•]\s+)?(?:\^\{?)?\(?(\d{1,2}|[a-h]|[ivx]{1,5})[.)]\}?\s*\S/i;

/** What a line is by its first characters alone. */
export type LineRole = 'note' | 'footnote' | 'starred' | 'bullet' | 'numbered' | 'text';

/** Reads the role of a line of text from its first characters. */
export function readLineRole(raw: string): LineRole {
  const text = plainText(raw);
  if (note.test(text)) return 'note';
  if (superscript.test(text)) return 'footnote';
  if (starred.test(text)) return 'starred';
  if (bullet.test(text) && !/^-\s?\d{1,3}\s?-$/.test(text)) return 'bullet';
  if (numbered.test(text)) return 'numbered';
  return 'text';
}

/** The number that a note begins with: `(Notes) 1. …` is 1, `2. …` is 2, a bare `(Notes)` is 0; undefined for a note without. */
export function readNoteNumber(raw: string): number | undefined {
  const text = plainText(raw);
  const match = note.exec(text);
  const body = match ? (match[1] ?? '') : text;
  if (match && body === '') return 0;
  const number = /^(?:[-–•]\s+)?(?:\^\{?)?(\d{1,2})[.)]/.exec(body)?.[1];
  return number === undefined ? undefined : Number(number);
}
