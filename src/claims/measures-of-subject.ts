import { clausesOf } from './clauses-of.ts';
import { conceptsOfSubject } from './concept-of-subject.ts';
import { complementOf, quantityOfConcept, ratioOf, sumOf } from './derived-measures.ts';
import { type FactBook, memberName } from './fact-book.ts';
import { labelWords, likeness } from './label-words.ts';
import type { Measure } from './measure.ts';
import { quantityOf } from './quantity-of.ts';
import type { Reader } from './reader.ts';

/** What the sentences before say that a subject belongs to. */
export interface Surroundings {
  /** The half of the balance sheet. */
  readonly section: readonly string[];
  /** Of `Cost of tools revenue`, the tools revenue. */
  readonly topic?: string;
  /** The part of the business, as `memberName` writes it. */
  readonly member?: string;
}

/** The subject without the part of the business that it names, and that part. */
function splitMember(subject: string, book: FactBook): { readonly rest: string; readonly member: string } | undefined {
  const named = memberName(subject);
  const member = book.members.find((each) => each.includes(' ') && ` ${named} `.includes(` ${each} `));
  if (member === undefined) return undefined;
  const rest = ` ${named} `
    .replace(` ${member} `, ' ')
    .replace(/\s(?:for|of|in|from)\s*$/, '')
    .trim();
  return rest === '' ? undefined : { rest, member };
}

/** The measures of concepts that the subjects name, of the whole and of the part of the business that is spoken of. */
function ofConcepts(subjects: readonly string[], unit: string, around: Surroundings, reader: Reader): readonly Measure[] {
  const find = (names: readonly string[], member?: string): readonly Measure[] =>
    conceptsOfSubject(names, around.section, unit, reader.findConcept).map((subject) => quantityOfConcept(subject, reader, member));
  const split = subjects.flatMap((subject) => splitMember(subject, reader.book) ?? []);
  const { member, topic } = around;
  const whole = topic === undefined ? subjects : subjects.flatMap((subject) => [subject, `${subject} of ${topic}`]);
  return [
    ...find(whole),
    ...split.flatMap((each) => find([each.rest], each.member)),
    ...(member === undefined ? [] : find(subjects, member)),
  ];
}

/** A label of so many words is a name. */
const fewestWords = 4;

/** Rows of the tables whose labels resemble the subject; only figures that agree make one of them what is meant. */
function ofRows(subjects: readonly string[], { book, policy }: Reader): readonly Measure[] {
  const best = new Map<number, number>();
  for (const subject of subjects) {
    const words = labelWords(subject);
    for (const [index, row] of book.rows.entries()) {
      const score = likeness(words, row.words);
      const isLike = words.size < 2 ? score === 1 : score >= 0.5;
      if (isLike && score > (best.get(index) ?? 0)) best.set(index, score);
    }
  }
  return [...best]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, 8)
    .flatMap(([index]): readonly Measure[] => {
      const row = book.rows[index];
      const isSame = best.get(index) === 1 && (row?.words.size ?? 0) >= fewestWords;
      if (row === undefined) return [];
      return [
        {
          label: row.label,
          periodType: row.periodType,
          known: isSame ? 'label' : 'words',
          at: (period, unit, claimed, basis) => (basis === undefined ? quantityOf(row.at(period, unit), claimed, policy) : undefined),
          rateAt: row.rateAt,
        },
      ];
    });
}

/**
 * What a sentence may measure, in tiers, the likeliest first: concepts by the words of the subject; what is computed of several
 * facts; the same by a clause at the end of the words; rows whose labels resemble them. A later tier is for what no earlier one explains.
 */
export function measuresOfSubject(
  subjects: readonly string[],
  unit: string,
  around: Surroundings,
  reader: Reader,
): readonly (() => readonly Measure[])[] {
  const clauses = clausesOf(subjects);
  const computed = (names: readonly string[]): readonly Measure[] => [
    ...ratioOf(names, unit, around.topic, reader),
    ...complementOf(names, unit, reader),
    ...sumOf(names, unit, reader),
  ];
  return [
    () => ofConcepts(subjects, unit, around, reader),
    () => computed(subjects),
    () => [...ofConcepts(clauses, unit, around, reader), ...computed(clauses)].map((measure) => ({ ...measure, known: 'words' as const })),
    () => ofRows([...subjects, ...clauses], reader),
  ];
}
