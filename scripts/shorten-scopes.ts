/**
 * The marks by which the framework ties a component's styles to its elements, made as short as one page needs: `data-astro-cid-2pztgjxn`
 * becomes `data-a`. Only names of attributes and selectors change, never a text.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(/<style\b[^>]*>[\s\S]*?<\/style>|<[a-z][^<>]*>/g, (part) =>
    part.replace(/([\s[])data-astro-cid-(\w+)/g, (_, before: string, id: string) => {
      const name = names.get(id) ?? `data-${letters(names.size)}`;
      names.set(id, name);
      return `${before}${name}`;
    }),
  );
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
