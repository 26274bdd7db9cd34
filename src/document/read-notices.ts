import type { RoundingPolicy, Stated } from '#model/filing.ts';
import { findSentences } from './find-sentences.ts';
import { type Passage, stateAt, stateText } from './passage.ts';

function isProse(passage: Passage): boolean {
  return passage.kind !== 'table' && passage.kind !== 'furniture';
}

/** The first sentence that a pattern finds, verbatim. */
function findSentence(passages: readonly Passage[], pattern: RegExp, except?: RegExp): Stated<string> | undefined {
  for (const passage of passages) {
    if (!isProse(passage) || !pattern.test(passage.text)) continue;
    for (const { start, end } of findSentences(passage.text)) {
      const sentence = passage.text.slice(start, end);
      if (pattern.test(sentence) && !except?.test(sentence)) return stateText(passage, start, end);
    }
  }
  return undefined;
}

function findWord(passages: readonly Passage[], pattern: RegExp): Stated<string> | undefined {
  for (const passage of passages) {
    const match = pattern.exec(passage.text);
    if (match) return stateText(passage, match.index, match.index + match[0].length);
  }
  return undefined;
}

/** The word that says that the figures are unaudited, where it stands first. */
export function readUnaudited(passages: readonly Passage[]): Stated<string> | undefined {
  return findWord(passages, /\bunaudited\b|(?<=\()\s*not\s+audited(?=\s*\))/i);
}

/** The word that says that the figures are consolidated, where it stands first. */
export function readConsolidated(passages: readonly Passage[]): Stated<string> | undefined {
  return findWord(passages, /(?<!non-|non|un)\bconsolidated\b(?!\s+subsidiar)/i);
}

/** The sentence about audit or review, verbatim; where there is none, the heading of the auditor's report. */
export function readReview(passages: readonly Passage[]): Stated<string> | undefined {
  const exempt =
    /\b(?:not\s+subject\s+to|outside\s+(?:of\s+)?the\s+scope\s+of|exempt(?:ed)?\s+from)\b[^.]*\b(?:audit|review)|\b(?:has|have|had|were|was|are|is)\s+(?:not\s+been|not|neither\s+been)\s+(?:audited|reviewed)\b|\b(?:has|have)\s+been\s+neither\s+(?:audited|reviewed)\b|\b(?:review|audit)\b[^.:]{0,200}\b(?:accountants?|auditors?|audit\s+firms?)\b[^.:]{0,80}:\s*(?:none|no|yes)\b|\bunreviewed\b/i;
  const done =
    /\bwe\s+have\s+(?:reviewed|audited|been\s+engaged[^.]{0,40}\s+to\s+review)\b|\b(?:has|have)\s+been\s+(?:audited|reviewed)\s+by\b/i;
  const heading = passages.find(
    (passage) =>
      passage.kind === 'heading' &&
      /\b(?:auditor|accounting\s+firm)[’']?s?[’']?\b.*\breport\b|\breport\s+of\s+independent\b|\bindependent\s+review\s+report\b/i.test(
        passage.text,
      ),
  );
  return (
    findSentence(passages, done) ??
    findSentence(passages, exempt, /\bpredecessor\b/i) ??
    (heading ? stateText(heading, 0, heading.raw.length) : undefined)
  );
}

/** The notice that the document is a translation, verbatim, with the sentence on which text prevails. */
export function readTranslation(passages: readonly Passage[]): Stated<string> | undefined {
  const subject =
    /\b(?:translat(?:ed|ion)\b[^.]*\b(?:original|reference|convenience|information)|original\b[^.]*\bprevails?\b|prevails?\b[^.]*\boriginal\b)/i;
  for (const pattern of [
    /\bprevails?\b|\bgovern(?:s|ing)?\b|\btake\s+precedence\b/i,
    /\b(?:reference|convenience|information)\b/i,
    subject,
  ]) {
    for (const passage of passages) {
      if (!isProse(passage) || !subject.test(passage.text)) continue;
      const sentences = findSentences(passage.text).filter(({ start, end }) =>
        /translat|\boriginal\b/i.test(passage.text.slice(start, end)),
      );
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (first && last && pattern.test(passage.text.slice(first.start, last.end))) return stateText(passage, first.start, last.end);
    }
  }
  return findWord(passages.slice(0, 10), /^\W*translation\W*$/i);
}

/** The paragraph about forward-looking statements, verbatim. */
export function readForwardLooking(passages: readonly Passage[]): Stated<string> | undefined {
  const subject =
    /\bforward[-\s]looking\s+(?:statements?|information)\b|\bstatements?\b[^.]*\b(?:expectations|predictions)\b[^.]*\bfuture\b/i;
  const found = passages.find(
    (passage) => isProse(passage) && passage.kind !== 'heading' && passage.raw.length >= 80 && subject.test(passage.text),
  );
  return found ? stateText(found, 0, found.raw.length) : undefined;
}

const shortened = /\b(?:round(?:ed|ing)|truncat(?:ed|ion)|(?:omitted|discarded|disregarded|cut)\b)/i;
const ofAmounts =
  /\b(?:amounts?|figures?|fractions?|numbers|less\s+than\s+(?:one|1|a)|nearest|millions?|thousands?|yen|euros?|dollars?|JPY|EUR|USD)\b/i;

/** How the filing says that its figures were shortened: `rounded to the nearest …`, `rounded down`, `truncated`. */
export function readRounding(passages: readonly Passage[]): Stated<RoundingPolicy> | undefined {
  for (const passage of passages) {
    if (!isProse(passage) || !shortened.test(passage.text)) continue;
    for (const { start, end } of findSentences(passage.text)) {
      const sentence = passage.text.slice(start, end);
      if (
        !shortened.test(sentence) ||
        !ofAmounts.test(sentence) ||
        /\brounded\s+up\b|\bdecimal\s+places?\b|\bpercentages?\b[^,]*\brounded\b/i.test(sentence)
      )
        continue;
      const truncated =
        /\brounded\s+down\b|\btruncat|\bcut\s+off\b[^.]{0,20}\bnot\s+rounded\b|\bnot\s+rounded\b[^.]{0,20}\bcut\s+off\b/i.test(sentence) ||
        (/\b(?:omitted|discarded|disregarded|cut\s+off)\b/i.test(sentence) &&
          /\bfractions?\b|\bless\s+than\b[^.]{0,40}\b(?:millions?|thousands?|yen|euros?|dollars?|units?)\b/i.test(sentence));
      if (truncated) return stateAt(passage, start, end, 'truncated');
      if (/\brounded\b|\brounding\b/i.test(sentence)) return stateAt(passage, start, end, 'rounded');
    }
  }
  return undefined;
}
