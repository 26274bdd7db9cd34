/** Words that differ without meaning another thing: an article, a plural. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/(?<=\p{L}{3}[^su\s])s(?=\s|$)/gu, '')
    .trim();
}

/** What a subject says of a part of the business, or of all of it. */
export interface Head {
  /** The thing itself: `cost` of `Total cost of sales`, `order received` of `Orders received for tools`. */
  readonly thing: string;
  /** Whether the part is named behind it (`cost of tools`); else it stands before (`tools revenue`), if there is one. */
  readonly isFront: boolean;
}

const leading = /^(?:the|our|its|their|total|overall|aggregate|consolidated|group)\s/i;

/** The thing that a subject measures, with what it is of told apart. */
export function headOfSubject(subject: string): Head {
  let bare = subject.replace(/\s?\([^()]*\)/g, '').trim();
  for (let before = ''; before !== bare; ) [before, bare] = [bare, bare.replace(leading, '')];
  const front = /^(?<thing>.{3,60}?)\s(?:of|for|from|in|at)\s/i.exec(bare)?.groups?.thing;
  return { thing: plain(front ?? bare), isFront: front !== undefined };
}

/**
 * Claims that a subject names a part of what another names whole: `cost of tools` of `total cost of sales`, `tools revenue` of
 * `total revenues`, `orders received for tools` of `orders received for tools and ships`.
 */
export function isPartOfHead(part: string, whole: string): boolean {
  const [own, of] = [headOfSubject(part), headOfSubject(whole)];
  if (plain(part) === plain(whole)) return false;
  return own.isFront ? own.thing === of.thing : own.thing.endsWith(` ${of.thing}`);
}
