import type { Archive } from './archive.ts';
import { findBareNumbers } from './bare-numbers.ts';
import { catalog, type ProblemCode } from './catalog.ts';
import type { CommentaryFile } from './commentary-file.ts';
import { findCauses } from './find-causes.ts';
import { sourceOf, spotAt } from './find-spot.ts';
import type { MdxNode } from './mdx-node.ts';
import { listOwnWords } from './own-words.ts';
import type { Problem } from './problem.ts';

/** A number that no component stands for; where the period's documents print it, how to bind it. */
function describeNumber(printed: string, names: readonly string[]): string {
  if (names.length === 0) return `${printed} is bound to nothing, and no filing of the period prints it in a table.`;
  return `${printed} is bound to nothing.\nprinted as: ${names.map((name) => `<Figure of="${name}" />`).join(', ')}`;
}

/** What the author's own words say without saying where it stands: numbers outside of components, and causes without a quoted place. */
export function checkWords(tree: MdxNode, { file, text, slug }: CommentaryFile, archive: Archive): readonly Problem[] {
  const problem = (code: ProblemCode, node: MdxNode, index: number, length: number, message: string): Problem => {
    const { severity, hint } = catalog[code];
    return { code, severity, file, spot: spotAt(text, (node.position?.start.offset ?? 0) + index, length), message, hint };
  };
  return listOwnWords(tree).flatMap(({ texts, isQuoting }) =>
    texts.flatMap((node) => {
      const source = sourceOf(node, text);
      const numbers = findBareNumbers(source).map(({ index, printed }) =>
        problem('W12', node, index, printed.length, describeNumber(printed, archive.namesOf(slug, printed))),
      );
      const causes = isQuoting ? [] : findCauses(source);
      return [
        ...numbers,
        ...causes.map(({ index, words }) => problem('W13', node, index, words.length, `“${words}” gives a reason in our words alone.`)),
      ];
    }),
  );
}
