import type { CheckedFile } from '#commentary/remark-commentary.ts';
import { excerpt } from '#diagnostics/excerpt.ts';
import { makeMatter } from '#preflight/make-matter.ts';
import type { Matter } from '#preflight/packet.ts';

const comments = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/** What is wrong with commentary, which files quote no document, and which periods have none. `own` are periods with a document of their own. */
export function reviewCommentary(files: readonly CheckedFile[], own: readonly string[]): readonly Matter[] {
  const problems = files.flatMap(({ problems: list, text }) =>
    list.map(({ code, file, hint, message, severity, spot }): Matter => {
      const line = text.split('\n')[spot.line - 1] ?? '';
      return {
        code,
        severity,
        place: `${file}:${spot.line}:${spot.column}`,
        message,
        hint,
        excerpt: excerpt(spot.line, line, spot.column, spot.length),
      };
    }),
  );
  const published = files.map(({ file, text }) => ({ file, text, words: text.replace(comments, '') }));
  const open = published.flatMap(({ file, text }) => {
    const questions = text.match(comments)?.length ?? 0;
    return questions === 0
      ? []
      : [
          makeMatter('P08', file, `${questions === 1 ? '1 question stands' : `${questions} questions stand`} in the text as comments.`, {
            hint: 'No reader sees them; answer them and take them out.',
          }),
        ];
  });
  const unsourced = published
    .filter(({ words }) => !/<Quote\b/.test(words))
    .map(({ file }) =>
      makeMatter('P08', file, 'The commentary quotes no document.', {
        severity: 'warning',
        hint: 'Give the place of what is not a figure: <Quote line="…">the words</Quote>.',
      }),
    );
  const written = new Set(files.map(({ slug }) => slug));
  const missing = own
    .filter((slug) => !written.has(slug))
    .map((slug) =>
      makeMatter('P08', `content/commentary/${slug}.mdx`, `There is no commentary on ${slug}.`, {
        hint: `Write it with npm run new -- ${slug}, or leave the page to its figures.`,
      }),
    );
  return [...problems, ...unsourced, ...open, ...missing];
}
