import type { Nodes, PhrasingContent } from 'mdast';
import { type PlacedText, joinPlaced, nothing, raise, respelled, slicePlaced, verbatim } from '#read/layout/placed-text.ts';
import { placeEscapes } from './place-escapes.ts';

/** The characters of a part of a file, where they stand, and how to read its nodes. */
export interface Part {
  /** The characters that were parsed. */
  readonly text: string;
  /** The index in the file of an index of the part. */
  readonly indexOf: (offset: number) => number;
  readonly known: Map<string, string>;
}

export interface InlineLines {
  readonly lines: readonly PlacedText[];
  /** Whether all of it is bold. */
  readonly isBold: boolean;
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** What the words of a paragraph or cell say, with what is open around them. */
interface State {
  readonly lines: PlacedText[][];
  isRaised: boolean;
  isBold: boolean;
}

function addText(state: State, text: PlacedText, isBold: boolean): void {
  if (text.text.trim() !== '') state.isBold &&= isBold;
  let start = 0;
  for (let end = text.text.indexOf('\n'); end >= 0; end = text.text.indexOf('\n', start)) {
    state.lines.at(-1)?.push(slicePlaced(text, start, end));
    state.lines.push([]);
    start = end + 1;
  }
  const rest = slicePlaced(text, start);
  state.lines.at(-1)?.push(state.isRaised ? raise(rest) : rest);
}

function readHtmlTag(state: State, tag: string): void {
  const name = /^<(\/?[a-z]+)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === 'br') state.lines.push([]);
  else if (name === 'sup') state.isRaised = true;
  else if (name === '/sup') state.isRaised = false;
}

/** A reference to a footnote as its raised number; one that is named by words, in brackets. */
export function readFootnoteMark(label: string, start: number): PlacedText {
  const mark = raise(verbatim(label, start));
  return mark.text === label ? respelled(mark, label) : mark;
}

function readNode(node: PhrasingContent, state: State, part: Part, isBold: boolean): void {
  const start = startOf(node);
  const raw = part.text.slice(start, endOf(node));
  switch (node.type) {
    case 'text':
      return addText(state, placeEscapes(raw, node.value, part.indexOf(start), part.known), isBold);
    case 'inlineCode': {
      const within = Math.max(0, raw.indexOf(node.value));
      return addText(state, verbatim(node.value, part.indexOf(start + within)), isBold);
    }
    case 'strong':
      return readNodes(node.children, state, part, true);
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      return readNodes(node.children, state, part, isBold);
    case 'break':
      state.lines.push([]);
      return;
    case 'html':
      return readHtmlTag(state, node.value);
    case 'footnoteReference':
      return addText(state, readFootnoteMark(node.label ?? node.identifier, part.indexOf(start + 2)), isBold);
    case 'image':
    case 'imageReference':
      return;
  }
}

function readNodes(nodes: readonly PhrasingContent[], state: State, part: Part, isBold: boolean): void {
  for (const node of nodes) readNode(node, state, part, isBold);
}

/** The lines of words: broken where the file breaks them, without emphasis, links and tags. */
export function readInline(nodes: readonly PhrasingContent[], part: Part): InlineLines {
  const state: State = { lines: [[]], isRaised: false, isBold: true };
  readNodes(nodes, state, part, false);
  const lines = state.lines.map((pieces) => (pieces.length === 0 ? nothing : joinPlaced(pieces)));
  return { lines, isBold: state.isBold };
}
