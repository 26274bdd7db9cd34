import { factStatuses } from '#model/fact.ts';
import { verdicts } from '#model/finding.ts';
import { readArchive } from '#series/archive.ts';
import type { Notice } from '#site/notice.ts';
import { checksNotice } from '#site/notices.ts';
import { documentReference } from './build-references.ts';
import { countArchive } from './count-archive.ts';
import { sayRounding } from './say-rounding.ts';
import { allMarks } from './tables/legend.ts';
import { statusMeanings, verdictMeaning, verdictText } from './verdict-texts.ts';

/** The facts about the site that the method page states; the prose is the page's own. */
export interface MethodView {
  readonly title: string;
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  readonly statuses: readonly { readonly name: string; readonly meaning: string; readonly count: number }[];
  readonly verdicts: readonly { readonly name: string; readonly meaning: string; readonly count: number }[];
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
  /** How each filing shortens its figures, by its words and by its numbers. */
  readonly rounding: readonly { readonly document: string; readonly text: string }[];
  readonly notices: readonly Notice[];
}

/** What the method page counts and lists. */
export function methodView(): MethodView {
  const archive = readArchive();
  const statuses = archive.flatMap(({ filing }) => filing.facts.map(({ status }) => status));
  const given = archive.flatMap(({ filing }) => filing.findings.map(({ verdict }) => verdict));
  return {
    title: 'Method',
    counts: countArchive(),
    statuses: factStatuses.map((name) => ({ name, meaning: statusMeanings[name], count: statuses.filter((each) => each === name).length })),
    verdicts: verdicts.map((verdict) => ({
      name: verdictText(verdict),
      meaning: verdictMeaning(verdict),
      count: given.filter((each) => each === verdict).length,
    })),
    marks: allMarks,
    rounding: archive.map((archived) => ({
      document: documentReference(archived).name,
      text: sayRounding(archived.filing.rounding),
    })),
    notices: [checksNotice()],
  };
}
