import { isInstant, type Period } from '#model/period.ts';
import type { FilingContext } from '#statements/context.ts';
import type { Assertion } from './assertion.ts';
import { dateAssertion } from './date-assertion.ts';
import { memberName } from './fact-book.ts';
import { isTelling } from './figure-role.ts';
import type { Measure } from './measure.ts';
import { measuresOfSubject, type Surroundings } from './measures-of-subject.ts';
import type { Reader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { type Settled, type Tie, tieAssertion } from './tie-assertion.ts';

/** What the sentences of a block have said so far. */
export interface Passage extends Surroundings {
  readonly block: number;
  /** The date that its balances moved from. */
  readonly opening?: Period;
}

/** An assertion with the measure under which most of its figures agree with the facts. */
export interface Understood {
  readonly assertion: Assertion;
  readonly settled?: Settled;
  readonly ties: readonly Tie[];
}

/** A measure known by words only is meant where a figure of enough digits agrees with it; one known by its whole label, where its rate does. */
function isMeant(measure: Measure, ties: readonly Tie[]): boolean {
  if (measure.known === 'label' && ties.length > 1 && ties.every(({ holds }) => holds))
    return ties.some(({ part }) => isTelling(part.figure));
  return measure.known === 'concept' || ties.some((tie) => tie.holds && tie.rule !== 'N02' && isTelling(tie.part.figure));
}

/** The reading of a subject under which most figures agree with the facts; of equal ones the likeliest. */
export function understand(assertion: Assertion, passage: Passage, context: FilingContext, reader: Reader): Understood {
  const figure = (assertion.parts.find((part) => part.kind === 'outcome') ?? assertion.parts[0])?.figure;
  const isLoneRate = assertion.parts.every((part) => part.kind === 'movement') && figure?.unit === 'percent';
  const unit = isLoneRate ? (reader.currency ?? '') : (figure?.unit ?? '');
  let best: Understood = { assertion, ties: [] };
  let most = -1;
  for (const tier of measuresOfSubject(assertion.subjects, unit, passage, reader)) {
    for (const subject of tier()) {
      const dated = dateAssertion(assertion, subject.periodType, context);
      if (dated === undefined) continue;
      const opening = passage.opening !== undefined && isInstant(dated.period) ? passage.opening : undefined;
      const settled: Settled = { assertion, subject, unit, period: dated.period, ...(opening === undefined ? {} : { opening }) };
      const ties = tieAssertion(settled, reader);
      const held = ties.filter((each) => each.holds).length;
      if (held > most && isMeant(subject, ties)) [best, most] = [{ assertion, settled, ties }, held];
    }
    if (most > 0) break;
  }
  return best;
}

const half = /^(?:total )?(?<half>(?:non-?)?current (?:assets|liabilities))$/i;
const partOfBusiness = /^(?:as (?:for|to)|regarding|with regard to|in|for)\s(?:the\s|our\s)?(?<name>[^,;:]{3,80}),/i;

function memberIn(text: string, { book }: Reader): string | undefined {
  const named = ` ${memberName(text)} `;
  return book.members.find((member) => member.includes(' ') && named.includes(` ${member} `));
}

/** What a sentence adds to what its block speaks of; a part of the business is spoken of to the end of its sentence. */
export function moveOn(passage: Passage, sentence: Sentence, assertions: readonly Assertion[], reader: Reader): Passage {
  const { member: _, ...before } = passage;
  const same: Passage = before.block === sentence.block ? before : { block: sentence.block, section: [] };
  const subjects = assertions.flatMap((assertion) => assertion.subjects);
  const named = subjects.find((subject) => half.test(subject));
  const opening = assertions
    .flatMap(({ parts }) => parts)
    .find(({ kind, period }) => kind === 'comparative' && period !== undefined && isInstant(period));
  const topic = assertions.flatMap(({ subjects }) => /^cost of (?!sales$)(.+)$/i.exec(subjects.at(-1) ?? '')?.[1] ?? [])[0];
  const opens = partOfBusiness.exec(sentence.text.trim())?.groups?.name;
  const member = [opens, assertions[0]?.subjects[0]].flatMap((text) => (text === undefined ? [] : (memberIn(text, reader) ?? [])))[0];
  return {
    ...same,
    ...(named === undefined ? {} : { section: [(half.exec(named)?.groups?.half ?? named).replace(/^noncurrent/i, 'non-current')] }),
    ...(topic === undefined ? {} : { topic }),
    ...(same.opening === undefined && opening?.period ? { opening: opening.period } : {}),
    ...(member === undefined ? {} : { member }),
  };
}
