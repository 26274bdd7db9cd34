import { rememberTexts } from '#model/remember-texts.ts';

const styleBlock = /<style\b[^>]*>[\s\S]*?<\/style>/g;

/** What an element must be one of, so that a rule of its scope can find it; undefined where a rule finds any element of the scope. */
type Handles = ReadonlySet<string> | undefined;

/** A part of a selector that bears a scope, without it: `data-a` and `li.date` of `li.date[data-a]`. */
interface Bearer {
  readonly scope: string;
  /** Its tag, else its first class or id. */
  readonly handle: string | undefined;
}

/** Pages of a kind share their styles. */
const readBearers = rememberTexts(
  (styles: string): readonly Bearer[] =>
    [...styles.matchAll(/[^\s,>+~{}();]*\[data-[a-z]{1,2}\][^\s,>+~{}();]*/g)].flatMap(([part]) => bearersIn(part)),
  { most: 2_000, longest: 200_000 },
);

/** Each scope of a part that bears one or more. */
function bearersIn(part: string): readonly Bearer[] {
  const scopes = new Set([...part.matchAll(/\[(data-[a-z]{1,2})\]/g)].map(([, scope = '']) => scope));
  return [...scopes].map((scope) => {
    const mark = `[${scope}]`;
    const at = part.lastIndexOf(mark);
    const [handle] = /^[a-z][a-z0-9]*|[.#][\w-]+/.exec(part.slice(0, at) + part.slice(at + mark.length)) ?? [];
    return { scope, handle };
  });
}

function handlesOfScopes(bearers: readonly Bearer[], words: ReadonlySet<string>): ReadonlyMap<string, Handles> {
  const known = new Map<string, Set<string> | undefined>();
  for (const { handle, scope } of bearers) {
    if (known.has(scope) && known.get(scope) === undefined) continue;
    if (handle === undefined || (/^[.#]/.test(handle) && words.has(handle.slice(1)))) known.set(scope, undefined);
    else known.set(scope, (known.get(scope) ?? new Set()).add(handle));
  }
  return known;
}

/**
 * Takes the marks that tie a component's styles to its elements (`data-a`, see `shorten-scopes.ts`) from the elements that none of its rules can find.
 * A class that a script may give (`words`) keeps the marks of its scope.
 */
export function pruneScopes(html: string, words: ReadonlySet<string>): string {
  const bearers = [...html.matchAll(styleBlock)].flatMap(([block]) => readBearers(block));
  const known = handlesOfScopes(bearers, words);
  return html.replace(
    /<style\b[^>]*>[\s\S]*?<\/style>|<script\b[^>]*>[\s\S]*?<\/script>|<([a-z][a-z0-9]*)\b[^<>]*>/g,
    (part, tag?: string) => {
      if (tag === undefined || !part.includes(' data-')) return part;
      const own = [tag, ...namesIn(part, classes, '.'), ...namesIn(part, ids, '#')];
      return part.replace(/ (data-[a-z]{1,2})(?=[ >/])/g, (mark, scope: string) => {
        if (!known.has(scope)) return '';
        const handles = known.get(scope);
        return handles === undefined || own.some((name) => handles.has(name)) ? mark : '';
      });
    },
  );
}

const classes = /\sclass="([^"]*)"/;
const ids = /\sid="([^"]*)"/;

function namesIn(part: string, attribute: RegExp, sign: string): readonly string[] {
  const [, names = ''] = attribute.exec(part) ?? [];
  return names.split(/\s+/).map((name) => sign + name);
}
