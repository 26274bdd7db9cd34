const styleBlock = /<style\b[^>]*>[\s\S]*?<\/style>/g;

/** Of what an element must be one, so that a rule of its scope can find it; undefined where a rule finds any element of the scope. */
type Handles = ReadonlySet<string> | undefined;

/** The tag, else the first class or id, of each part of a selector that bears the scope: `li`, `.date`. */
function handlesOf(scope: string, styles: string, words: ReadonlySet<string>): Handles {
  const handles = new Set<string>();
  for (const [, before = '', after = ''] of styles.matchAll(new RegExp(`([^\\s,>+~{}();]*)\\[${scope}\\]([^\\s,>+~{}();]*)`, 'g'))) {
    const [handle] = /^[a-z][a-z0-9]*|[.#][\w-]+/.exec(before + after) ?? [];
    if (handle === undefined || (/^[.#]/.test(handle) && words.has(handle.slice(1)))) return undefined;
    handles.add(handle);
  }
  return handles;
}

/**
 * Takes the marks that tie a component's styles to its elements (`data-a`, see `shorten-scopes.ts`) from the elements that none of its rules can find.
 * A class that a script may give (`words`) keeps the marks of its scope.
 */
export function pruneScopes(html: string, words: ReadonlySet<string>): string {
  const styles = [...html.matchAll(styleBlock)].map(([block]) => block).join('');
  const known = new Map<string, Handles>();
  const handlesFor = (scope: string): Handles => {
    if (!known.has(scope)) known.set(scope, handlesOf(scope, styles, words));
    return known.get(scope);
  };
  return html.replace(
    /<style\b[^>]*>[\s\S]*?<\/style>|<script\b[^>]*>[\s\S]*?<\/script>|<([a-z][a-z0-9]*)\b[^<>]*>/g,
    (part, tag?: string) => {
      if (tag === undefined) return part;
      const own = new Set([tag, ...namesIn(part, 'class', '.'), ...namesIn(part, 'id', '#')]);
      return part.replace(/ (data-[a-z]{1,2})(?=[ >/])/g, (mark, scope: string) => {
        const handles = handlesFor(scope);
        return handles === undefined || [...handles].some((handle) => own.has(handle)) ? mark : '';
      });
    },
  );
}

function namesIn(part: string, attribute: string, sign: string): readonly string[] {
  const [, names = ''] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(part) ?? [];
  return names.split(/\s+/).map((name) => sign + name);
}
