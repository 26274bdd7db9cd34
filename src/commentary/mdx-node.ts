export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** Where a node stands in its file; `end` is the first character behind it. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** An attribute of a component; without a value it is a flag, with an object as value it is `{code}`. */
export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | object;
  readonly position?: Place;
}

/** As much of the syntax tree of an MDX file as commentary needs. The children and attributes of components are bound in place. */
export interface MdxNode {
  readonly type: string;
  readonly position?: Place;
  readonly value?: string;
  /** Of a link, a picture or a definition. */
  url?: string;
  /** Of a link or a definition: what stands in quotation marks behind the address. */
  readonly title?: string | null;
  /** Of a component. */
  readonly name?: string | null;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  /** Of a table: one for each column. */
  align?: readonly (string | null)[];
  /** What element a node becomes, and with which properties, where not the usual one. */
  data?: { readonly hName?: string; readonly hProperties?: Readonly<Record<string, string>> };
}

/** The text of a node and of everything inside it. */
export function textOf(node: MdxNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Whether a node is a component or an element written in angle brackets. */
export function isElement(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
