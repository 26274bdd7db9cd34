import { type FilingText, readFilingText } from '#collections/read-source.ts';
import { remember } from '#collections/remember.ts';
import { anchorLines, type LineAnchors } from './anchor-lines.ts';
import { documentHref, lineHref } from './links.ts';

/** A place of a document as received. */
export interface DocumentPlace {
  readonly line: number;
  /** 1-based code point of the line. */
  readonly offset: number;
}

/** The anchor of a place of the file as received: that of the line of the text which holds it. */
export function anchorOfPlace(text: FilingText, anchors: readonly LineAnchors[], { line, offset }: DocumentPlace): string {
  const found = text.find({ line, offset, length: 1 });
  return (found && anchors[found.line - 1]?.anchor) ?? `L${line}`;
}

const anchorsOf = (filing: string): readonly LineAnchors[] => remember(`anchors ${filing}`, () => anchorLines(readFilingText(filing)));

/**
 * The link to a place of a document: to the line of its text that holds it. A page of HTML may be one line, so that the line of the file says
 * nothing of where in it the place is.
 */
export function placeHref(filing: string, place: DocumentPlace): string {
  return `${documentHref(filing)}#${anchorOfPlace(readFilingText(filing), anchorsOf(filing), place)}`;
}

/** The link to a line of a document's text, as its blocks, sections and tables count them. */
export function textLineHref(filing: string, line: number): string {
  const anchor = anchorsOf(filing)[line - 1]?.anchor;
  return anchor === undefined ? lineHref(filing, line) : `${documentHref(filing)}#${anchor}`;
}
