/** Where a figure stands, as the link to it says. */
export interface FactPlace {
  /** The site's base path with a slash at its end. */
  readonly base: string;
  readonly filing: string;
  /** `L254C2` */
  readonly anchor: string;
  readonly line: number;
}

/** Takes a link to a figure apart; undefined for links to anything else, whole lines included. */
export function readPlace(href: string): FactPlace | undefined {
  const match = /^(.*\/)documents\/([^/#]+)\/#(L(\d+)[CO][\d.]+)$/.exec(href);
  if (!match) return undefined;
  const [, base = '', filing = '', anchor = '', line = ''] = match;
  return { base, filing, anchor, line: Number(line) };
}
