import { isMap, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A step into a file of YAML: a key of a map, or the number of an entry, from 0. */
export type YamlStep = string | number;

/** Line and column from 1. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** `concepts.Sales.where[0]` as steps; nothing for words that are no path. */
export function readSteps(path: string): readonly YamlStep[] {
  if (/\s/.test(path)) return [];
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, index]) => (index === undefined ? text : Number(index)));
}

/** The key or the entry at which one step leads on; undefined where there is none. */
function stepInto(node: unknown, step: YamlStep): { readonly at: Node; readonly inside: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
    return pair === undefined ? undefined : { at: pair.key as Node, inside: pair.value };
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { at: item as Node, inside: item };
}

/**
 * Where a path leads in a file of YAML: the place of its last key. Where the file has only a part of the path, the place of that part;
 * undefined where it has nothing of it, or cannot be parsed.
 */
export function placeInYaml(text: string, steps: readonly YamlStep[]): YamlPlace | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  let node: unknown = document.contents;
  let found: Node | undefined;
  for (const step of steps) {
    const next = stepInto(node, step);
    if (next === undefined) break;
    found = next.at;
    node = next.inside;
  }
  const start = found?.range?.[0];
  if (start === undefined) return undefined;
  const { col, line } = counter.linePos(start);
  return { line, column: col };
}

/** Where a parser of YAML says that its text is broken. */
export function placeOfYamlError(error: unknown): YamlPlace | undefined {
  const start = (error as { readonly linePos?: readonly { readonly line: number; readonly col: number }[] } | null)?.linePos?.[0];
  return start && { line: start.line, column: start.col };
}
