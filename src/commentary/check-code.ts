import { catalog } from './catalog.ts';
import type { CommentaryFile } from './commentary-file.ts';
import { spotOfNode } from './find-spot.ts';
import type { MdxNode } from './mdx-node.ts';
import type { Problem } from './problem.ts';

const kinds: Readonly<Record<string, string>> = {
  mdxjsEsm: 'An import or export',
  mdxFlowExpression: 'An expression in braces',
  mdxTextExpression: 'An expression in braces',
};

/** A comment in braces is no code. */
const isComment = ({ value = '' }: MdxNode): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

/** Imports, exports and expressions: what they give cannot be checked before it is published. */
export function checkCode(node: MdxNode, commentary: CommentaryFile): readonly Problem[] {
  const inside = (node.children ?? []).flatMap((child) => checkCode(child, commentary));
  const kind = kinds[node.type];
  if (kind === undefined || isComment(node)) return inside;
  const { severity, hint } = catalog.W11;
  return [
    { code: 'W11', severity, file: commentary.file, spot: spotOfNode(node), message: `${kind} stands in commentary.`, hint },
    ...inside,
  ];
}
