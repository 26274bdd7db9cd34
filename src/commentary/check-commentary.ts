import { nearestNames } from '#diagnostics/nearest-names.ts';
import type { Archive } from './archive.ts';
import { catalog } from './catalog.ts';
import { checkCode } from './check-code.ts';
import { checkComponents } from './check-components.ts';
import { checkLinks } from './check-links.ts';
import { checkWords } from './check-words.ts';
import type { CommentaryFile } from './commentary-file.ts';
import type { MdxNode } from './mdx-node.ts';
import { byPlace, type Problem } from './problem.ts';

/**
 * Everything that is wrong with one file of commentary, by place. A file whose name is no period has only that problem: there is nothing
 * to check its figures against.
 */
export function checkCommentary(tree: MdxNode, commentary: CommentaryFile, archive: Archive): readonly Problem[] {
  const { file, slug } = commentary;
  if (!archive.periods.includes(slug)) {
    const { severity, hint } = catalog.W01;
    const message = `“${slug}” is no period of the archive.\nnearest: ${nearestNames(slug, archive.periods).join(', ')}`;
    return [{ code: 'W01', severity, file, spot: { line: 1, column: 1, length: 1 }, message, hint }];
  }
  const problems = [
    ...checkCode(tree, commentary),
    ...checkComponents(tree, commentary, archive),
    ...checkLinks(tree, commentary, archive),
    ...checkWords(tree, commentary, archive),
  ];
  return problems.sort(byPlace);
}
