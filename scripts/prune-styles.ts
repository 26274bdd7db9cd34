/** A rule with what it holds, or a declaration or statement as it stands. */
type Node = { readonly head: string; readonly body: readonly Node[] } | { readonly text: string };

/** Reads a style sheet into rules; strings and comments may hold braces. */
function readRules(css: string): readonly Node[] {
  let at = 0;
  const readBody = (): readonly Node[] => {
    const nodes: Node[] = [];
    let from = at;
    const keep = (end: number): void => {
      const text = css.slice(from, end);
      if (text.trim() !== '') nodes.push({ text });
    };
    while (at < css.length) {
      const opened = /^(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/)/.exec(css.slice(at, at + 400))?.[0];
      const character = css[at];
      at += opened?.length ?? 1;
      if (opened !== undefined) continue;
      if (character === '{') {
        const head = css.slice(from, at - 1);
        nodes.push({ head, body: readBody() });
        from = at;
      } else if (character === '}') {
        keep(at - 1);
        return nodes;
      } else if (character === ';') {
        keep(at);
        from = at;
      }
    }
    keep(at);
    return nodes;
  };
  return readBody();
}

function splitSelectors(head: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of head) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The classes and ids without which a selector finds nothing; what stands in brackets may be a choice or a negation. */
function namesIn(selector: string): readonly string[] {
  let bare = selector;
  for (let before = ''; before !== bare; ) [before, bare] = [bare, bare.replace(/\([^()]*\)/g, '')];
  return [...bare.replace(/\[[^\]]*\]/g, '').matchAll(/[.#]((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name);
}

/** The words of scripts: a name that stands in one of them, or whose beginning up to a hyphen does, may be given to an element later. */
export function wordsOfScripts(scripts: readonly string[]): ReadonlySet<string> {
  return new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
}

/**
 * Leaves out of a page's styles the rules that can find nothing in it: those for a class or an id that neither the page has nor a script
 * may give. What is left stands in the same order.
 */
export function pruneStyles(html: string, words: ReadonlySet<string>): string {
  const markup = html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '');
  const used = new Set([...markup.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const own = wordsOfScripts([...markup.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script));
  const isSaid = (word: string): boolean => words.has(word) || own.has(word);
  const isAlive = (name: string): boolean => used.has(name) || isSaid(name) || isSaid(name.replace(/[^-]*$/, ''));
  const write = (nodes: readonly Node[]): string => nodes.map(writeNode).join('');
  const writeNode = (node: Node): string => {
    if ('text' in node) return node.text;
    const { body, head } = node;
    const inner = write(body);
    if (head.trim().startsWith('@')) return inner === '' ? '' : `${head}{${inner}}`;
    const alive = splitSelectors(head).filter((selector) => namesIn(selector).every(isAlive));
    return alive.length === 0 ? '' : `${alive.join(',')}{${inner}}`;
  };
  return html.replace(
    /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g,
    (_, open: string, css: string, close: string) => open + write(readRules(css)) + close,
  );
}
