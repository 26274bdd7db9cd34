/** Tells of a page which words stand in the scripts that it may run: those it names, those that these load, and so on. */
export function wordsOfPages(scripts: ReadonlyMap<string, string>): (html: string) => ReadonlySet<string> {
  const names = [...scripts.keys()];
  const namedIn = (text: string): readonly string[] => names.filter((name) => text.includes(name));
  const loads = new Map([...scripts].map(([name, text]) => [name, namedIn(text)]));
  const known = new Map<string, ReadonlySet<string>>();
  return (html) => {
    const reached = new Set<string>();
    for (
      let next = namedIn(html);
      next.length > 0;
      next = next.flatMap((name) => loads.get(name) ?? []).filter((name) => !reached.has(name))
    ) {
      for (const name of next) reached.add(name);
    }
    const key = [...reached].sort().join(' ');
    const words = known.get(key) ?? new Set([...reached].flatMap((name) => scripts.get(name)?.match(/[\w-]+/g) ?? []));
    known.set(key, words);
    return words;
  };
}
