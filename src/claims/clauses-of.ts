import { cleanSubject } from './clean-subject.ts';

/**
 * The clauses at the end of the words before a figure, the longest first: what is measured often stands behind a cause or a list.
 *
 *     licenses and maintenance costs, and other investments  →  maintenance costs, and other investments · other investments
 */
export function clausesOf(subjects: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const subject of subjects) {
    const bare = subject.replace(/\s?\([^()]*\)/g, '').trim();
    const starts = [
      ...bare.matchAll(
        /(?<=[,;:.]\s(?:and\s)?|\sand\s|\s(?:by|in|of|reported|recorded|posted|achieved)\s(?:the\s|an?\s)?|\p{Ll}\s(?=\p{Lu}))(?=\p{L})/gu,
      ),
    ].map(({ index }) => index);
    for (const start of bare === subject ? starts : [0, ...starts]) {
      const [clause = ''] = cleanSubject(bare.slice(start));
      if (clause.length > 3 && !subjects.includes(clause)) found.add(clause);
    }
  }
  return [...found].slice(0, 12);
}
