import type { Ruling } from '#model/token.ts';
import type { Part, PartToken } from './cut-parts.ts';
import type { FoundToken } from './find-tokens.ts';
import type { PlaceRule } from './place-rules.ts';

/** Splits tokens, in order, into those of which a pattern covers a digit and those that it leaves open. */
function matchTokens(text: string, tokens: readonly PartToken[], form: RegExp) {
  const matches = Array.from(text.matchAll(form), (match) => ({ start: match.index, end: match.index + match[0].length }));
  const [found, open]: [PartToken[], PartToken[]] = [[], []];
  let next = 0;
  for (const token of tokens) {
    while ((matches[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    let isFound = false;
    for (let index = next; !isFound; index += 1) {
      const match = matches[index];
      if (match === undefined || match.start >= token.end) break;
      isFound = /\d/.test(text.slice(Math.max(match.start, token.start), Math.min(match.end, token.end)));
    }
    (isFound ? found : open).push(token);
  }
  return { found, open };
}

/** Reads one part: what its patterns and its place say of its tokens. Tokens that nothing decides are not among them. */
export function readPart(part: Part, rule: PlaceRule): readonly (readonly [FoundToken, Ruling])[] {
  const rulings: (readonly [FoundToken, Ruling])[] = [];
  let rest = part.tokens;
  for (const { fate, form, recognizes } of rule.patterns) {
    if (rest.length === 0) break;
    const { found, open } = matchTokens(part.text, rest, form);
    for (const { token } of found) rulings.push([token, { fate, detail: recognizes }]);
    rest = open;
  }
  const { otherwise } = rule;
  if (otherwise !== undefined) for (const { token } of rest) rulings.push([token, otherwise]);
  return rulings;
}
