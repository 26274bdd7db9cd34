import type { Nodes, PhrasingContent } from 'mdast';
import { joinPlaced, nothing, type PlacedText, raise, slicePlaced, verbatim } from '#read/layout/placed-text.ts';
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

/** A reference to a footnote that is explained in another part of the file reads as text: `[^1]`. */
function raiseReferences(text: PlacedText): PlacedText {
  const parts: PlacedText[] = [];
  let start = 0;
  for (const { 0: reference, index } of text.text.matchAll(/\[\^[\w*-]{1,20}\]/g)) {
    parts.push(slicePlaced(text, start, index), raise(slicePlaced(text, index + 2, index + reference.length - 1)));
    start = index + reference.length;
  }
  return parts.length === 0 ? text : joinPlaced([...parts, slicePlaced(text, start)]);
}

function readHtmlTag(state: State, tag: string): void {
  const name = /^<(\/?[a-z]+)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === 'br') state.lines.push([]);
  else if (name === 'sup') state.isRaised = true;
  else if (name === '/sup') state.isRaised = false;
}

/** The mark of a footnote: its number, raised, or its name. */
export const readFootnoteMark = (label: string, start: number): PlacedText => raise(verbatim(label, start));

function readNode(node: PhrasingContent, state: State, part: Part, isBold: boolean): void {
  const start = startOf(node);
  const raw = part.text.slice(start, endOf(node));
  switch (node.type) {
    case 'text':
      addText(state, raiseReferences(placeEscapes(raw, node.value, part.indexOf(start), part.known)), isBold);
      break;
    case 'inlineCode':
      addText(state, verbatim(node.value, part.indexOf(start + Math.max(0, raw.indexOf(node.value)))), isBold);
      break;
    case 'footnoteReference':
      addText(state, readFootnoteMark(node.label ?? node.identifier, part.indexOf(start + 2)), isBold);
      break;
    case 'strong':
      readNodes(node.children, state, part, true);
      break;
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      readNodes(node.children, state, part, isBold);
      break;
    case 'html':
      readHtmlTag(state, node.value);
      break;
    case 'break':
      state.lines.push([]);
      break;
    case 'image':
    case 'imageReference':
      break;
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
