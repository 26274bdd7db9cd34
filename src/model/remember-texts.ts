/** How much is remembered. */
export interface MemoryLimits {
  /** Texts at once; beyond, all are forgotten. */
  readonly most: number;
  /** Characters of a text; a longer one is not kept. */
  readonly longest: number;
}

const limitsOfLabels: MemoryLimits = { most: 20_000, longest: 200 };

/**
 * The same function of a text, with its latest answers kept: a filing repeats its labels many times over. For functions that depend
 * on the text alone and whose answers nobody changes. Memory is bounded: at 20,000 texts all are forgotten; texts above 200
 * characters are not kept.
 */
export function rememberTexts<T>(read: (text: string) => T, { longest, most }: MemoryLimits = limitsOfLabels): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    if (known.size >= most) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
