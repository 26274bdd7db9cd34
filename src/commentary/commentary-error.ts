import type { Problem } from './problem.ts';
import type { CheckedFile } from './remark-commentary.ts';
import { renderProblem } from './render-problem.ts';

/** Problems of several files as the terminal shows them, with an empty line between. */
export function renderProblems(files: readonly CheckedFile[], severity: Problem['severity']): string {
  return files
    .flatMap(({ problems, text }) => {
      const lines = text.split('\n');
      return problems.filter((problem) => problem.severity === severity).map((problem) => renderProblem(problem, lines));
    })
    .join('\n\n');
}

export function countErrors(files: readonly CheckedFile[]): number {
  return files.reduce((count, { problems }) => count + problems.filter(({ severity }) => severity === 'error').length, 0);
}

/** What stops the build, or shows in the browser while writing: all errors of the files, with the place of the first. */
export class CommentaryError extends Error {
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(files: readonly CheckedFile[]) {
    const count = countErrors(files);
    super(`${count === 1 ? 'An error' : `${count} errors`} in commentary.\n\n${renderProblems(files, 'error')}\n`);
    this.name = 'CommentaryError';
    // The mistake is in the text: where the program stood says nothing.
    this.stack = '';
    const first = files.flatMap(({ problems }) => problems).find(({ severity }) => severity === 'error');
    this.line = first?.spot.line;
    this.column = first?.spot.column;
  }
}
