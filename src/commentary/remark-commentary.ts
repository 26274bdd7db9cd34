import type { Archive } from './archive.ts';
import { bindComponents, listCharts } from './bind-components.ts';
import { bindTables } from './bind-tables.ts';
import { checkCommentary } from './check-commentary.ts';
import { bindLinks } from './check-links.ts';
import { type CommentaryFile, readCommentaryPath } from './commentary-file.ts';
import type { MdxNode } from './mdx-node.ts';
import { placeCharts } from './place-charts.ts';
import type { Problem } from './problem.ts';

/** What a file of commentary was found to say. */
export interface CheckedFile extends CommentaryFile {
  readonly problems: readonly Problem[];
}

export interface RemarkOptions {
  /** Where commentary lies: `content/commentary`. Files elsewhere are left alone. */
  readonly folder: string;
  /** Opened for each file, so that it is never older than the file. */
  readonly openArchive: () => Archive;
  /** Takes what was found. To stop the file, it throws. */
  readonly report: (checked: CheckedFile) => void;
}

/** As much of a file under transformation as commentary needs. */
interface SourceFile {
  readonly path: string;
  readonly value: unknown;
  readonly data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/**
 * Checks files of commentary, empties those on periods that are not public yet, and binds their components, while Astro turns them into pages. The charts that a file places are told to
 * the page as `remarkPluginFrontmatter.charts`.
 */
export function remarkCommentary({ folder, openArchive, report }: RemarkOptions) {
  return () =>
    (tree: MdxNode, source: SourceFile): void => {
      const named = readCommentaryPath(source.path, folder);
      if (named === undefined) return;
      const commentary = { ...named, text: String(source.value) };
      const archive = openArchive();
      if (archive.isWithheld(named.slug)) {
        tree.children = [];
        return;
      }
      const problems = checkCommentary(tree, commentary, archive);
      report({ ...commentary, problems });
      bindLinks(tree);
      bindTables(tree, commentary, archive);
      bindComponents(tree, commentary, archive);
      const { frontmatter } = source.data.astro ?? {};
      if (frontmatter) frontmatter.charts = listCharts(tree);
      tree.children = placeCharts(tree.children ?? []);
    };
}
