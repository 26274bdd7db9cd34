const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Pages in their order, but first those that are called what was asked for, then those whose name begins so. */
export function closestFirst<Page extends { readonly title: string }>(pages: readonly Page[], query: string): readonly Page[] {
  const asked = plain(query);
  const distanceOf = ({ title }: Page): number => (plain(title) === asked ? 0 : plain(title).startsWith(asked) ? 1 : 2);
  return [...pages].sort((left, right) => distanceOf(left) - distanceOf(right));
}
