/** A line whose two figures stand side by side, and why they are not compared; without a reason where they are. */
export interface ComparedPair {
  readonly name: string;
  readonly why: string | undefined;
}

/** Why lines have no change, each reason once with the lines that it concerns; without them where it concerns all. */
export function sayRefusals(pairs: readonly ComparedPair[], about = ''): readonly string[] {
  return [...Map.groupBy(pairs, ({ why }) => why)].flatMap(([why, refused]) => {
    if (why === undefined) return [];
    const said = `${about}${why.replace(/\.$/, '')}`;
    return [refused.length === pairs.length ? `${said}.` : `${said}: ${refused.map(({ name }) => name).join('; ')}.`];
  });
}
