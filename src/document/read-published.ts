import type { Stated } from '#model/filing.ts';
import type { IsoDate } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findField } from './find-field.ts';
import { type Passage, stateAt } from './passage.ts';

const labels =
  'filing date|date of filing|date filed|filed on|(?:date of )?(?:publication|issue|release|announcement)(?: date)?|published|released|date';

function findLabelled(passages: readonly Passage[]): Stated<IsoDate> | undefined {
  const field = findField(passages, labels);
  const date = field ? findDates(field.value)[0]?.date : undefined;
  return field && date ? { value: date, span: field.span } : undefined;
}

/** `Tokyo, November 9, 2020 - …`: a place of at most five words, a date, a dash. */
function findDateline(passages: readonly Passage[]): Stated<IsoDate> | undefined {
  for (const passage of passages) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'heading') continue;
    const [mention] = findDates(passage.text.slice(0, 100));
    if (!mention?.date) continue;
    const before = passage.text.slice(0, mention.start);
    const behind = passage.text.slice(mention.end, mention.end + 40);
    if (
      before.length <= 50 &&
      !/[.:(]\s*$|\b(?:as of|ended|ending|on|until|from)\s*$/i.test(before) &&
      findDates(behind)[0]?.date === undefined &&
      /^\s*(?:\([^)]*\)|\/[^/]*\/)?\s*[-–—:]/.test(behind)
    ) {
      return stateAt(passage, mention.start, mention.end, mention.date);
    }
  }
  return undefined;
}

/** A line of the cover that is a date, with at most a place before it; below the title of a statement it is the statement's. */
function findAlone(passages: readonly Passage[]): Stated<IsoDate> | undefined {
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'heading') continue;
    if (/\bstatements? of\b|\bbalance sheets?\b/i.test(passages[index - 1]?.text ?? '')) continue;
    let offset = 0;
    for (const line of passage.lines) {
      const text = passage.text.slice(offset, offset + line.text.length);
      const [mention] = findDates(text);
      if (
        mention?.date &&
        /^\s*(?:\p{Lu}[\p{L} -]{1,30},\s*|(?:Released|Published|Issued|Dated|Filed)\s+(?:on\s+)?)?$/u.test(text.slice(0, mention.start)) &&
        text.slice(mention.end).trim() === ''
      ) {
        return stateAt(passage, offset + mention.start, offset + mention.end, mention.date);
      }
      offset += line.text.length + 1;
    }
  }
  return undefined;
}

/** The day on which the document was published or filed. */
export function readPublished(passages: readonly Passage[]): Stated<IsoDate> | undefined {
  const cover = passages.slice(0, 120);
  const titled = passages.findIndex((passage) => passage.kind === 'heading' && /\bfinancial\s+results\s+for\b/i.test(passage.text));
  return (
    findLabelled(cover) ??
    findDateline(cover) ??
    findAlone(passages.slice(0, 40)) ??
    (titled < 0 ? undefined : findAlone(passages.slice(titled, titled + 4)))
  );
}
