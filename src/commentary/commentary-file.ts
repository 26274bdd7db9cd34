/** A file of commentary: its path from the root of the project, its text, and the period that its name says. */
export interface CommentaryFile {
  readonly file: string;
  readonly slug: string;
  readonly text: string;
}

/** Reads a path as one of a file of commentary; undefined for any other file. `folder` is `content/commentary`. */
export function readCommentaryPath(path: string, folder: string): Pick<CommentaryFile, 'file' | 'slug'> | undefined {
  const normal = path.replaceAll('\\', '/');
  const start = normal.lastIndexOf(`${folder}/`);
  const slug = normal.slice(start + folder.length + 1).replace(/\.mdx$/, '');
  if (start < 0 || (start > 0 && normal[start - 1] !== '/') || !normal.endsWith('.mdx')) return undefined;
  return { file: normal.slice(start), slug };
}
