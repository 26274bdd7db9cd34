import type { AstroIntegration } from 'astro';
import type { Archive } from './archive.ts';
import { CommentaryError, countErrors, renderProblems } from './commentary-error.ts';
import { type CheckedFile, remarkCommentary } from './remark-commentary.ts';

export interface CommentaryOptions {
  readonly openArchive: () => Archive;
  /** From the root of the project. */
  readonly folder?: string;
}

/**
 * Commentary for `astro.config.mjs`: `remark` goes into the Markdown processor, `integration` among the integrations.
 *
 * A build gathers the problems of all files and stops, before the first page is written, with all errors in one message. While writing
 * (`astro dev`) the file at hand stops with its own, shown over the page.
 */
export function createCommentary({ openArchive, folder = 'content/commentary' }: CommentaryOptions) {
  const files = new Map<string, CheckedFile>();
  let isBuild = false;
  let warn = (_text: string): void => {};

  const remark = remarkCommentary({
    folder,
    openArchive,
    report: (checked) => {
      if (!isBuild && countErrors([checked]) > 0) throw new CommentaryError([checked]);
      if (!files.has(checked.file) || !isBuild) {
        const warnings = renderProblems([checked], 'warning');
        if (warnings !== '') warn(warnings);
      }
      files.set(checked.file, checked);
    },
  });

  const stopOnErrors = (): void => {
    const checked = [...files.values()].sort((left, right) => left.file.localeCompare(right.file, 'en'));
    if (countErrors(checked) > 0) throw new CommentaryError(checked);
  };

  const integration: AstroIntegration = {
    name: 'commentary',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        isBuild = command === 'build';
        warn = (text) => logger.warn(text);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'commentary',
                apply: 'build',
                buildEnd: (error) => {
                  if (error === undefined) stopOnErrors();
                },
              },
            ],
          },
        });
      },
    },
  };
  return { remark, integration };
}
