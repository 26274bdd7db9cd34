import type { Audience } from '#model/finding.ts';
import type { FilingUnderReview } from './filing-under-review.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

const said: Readonly<Record<Audience, string>> = { internal: 'Internal, no reader sees it', public: 'Public, every reader sees it' };

/** Who will see each finding without agreement of which a person knows; `usual` is the audience of those of which no approval says so. */
export function listAudiences(filings: readonly FilingUnderReview[], usual: Audience): readonly Matter[] {
  return filings.flatMap(({ facts, filing, findings }) => {
    const lineOf = new Map(facts.map(({ id, line }) => [id, line]));
    const known = findings.filter(({ approved, verdict }) => verdict === 'inconsistent' && approved === true);
    return known.map(({ audience = usual, explanation, facts: [tested = ''], message, rule }) => {
      const line = lineOf.get(tested);
      const text = message.replace(/^[^:\s]*:\d+(?::\d+)?:\s*/, '').split('\n')[0] ?? '';
      const company = explanation === undefined ? '' : ` The company: ${explanation}`;
      return makeMatter('P13', line === undefined ? filing : `${filing}:${line}:1`, `${said[audience]}. ${rule}: ${text}${company}`);
    });
  });
}
