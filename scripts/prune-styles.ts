/** A rule with what it holds, or a declaration or statement as it stands. */
type Node = { readonly head: string; readonly body: readonly Node[] } | { readonly text: string };

const styleBlock = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;

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

/** The names of elements that a selector asks for; what stands in brackets may be a choice or a negation. */
function tagsIn(selector: string): readonly string[] {
  let bare = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare; ) [before, bare] = [bare, bare.replace(/\([^()]*\)/g, '')];
  return [...bare.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag);
}

/** What the ends and parts of attributes in a selector must be: `-solid-3)` of `[fill$=-solid-3\)]`. */
function endingsIn(selector: string): readonly string[] {
  const bare = selector.replace(/:(?:is|where|not|has)\((?:[^()\\]|\\.)*\)/g, '');
  return [...bare.matchAll(/\[[\w-]+[$^*]=(?:"([^"]*)"|'([^']*)'|((?:[^\]\\]|\\.)*))\]/g)].map(([, one, other, plain = '']) =>
    (one ?? other ?? plain).replace(/\\(.)/g, '$1'),
  );
}

/** The words of scripts: a name that stands in one of them, or whose beginning up to a hyphen does, may be given to an element later. */
export function wordsOfScripts(scripts: readonly string[]): ReadonlySet<string> {
  return new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
}

/** The custom properties that style sheets take. */
export function propertiesOfStyles(sheets: readonly string[]): ReadonlySet<string> {
  return new Set(sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)));
}

/** What may be asked of a page's styles after it is loaded. */
export interface LaterUse {
  readonly words: ReadonlySet<string>;
  /** Custom properties that the style sheets take which scripts bring. */
  readonly properties: ReadonlySet<string>;
}

function writeWhole(nodes: readonly Node[]): string {
  return nodes.map((node) => ('text' in node ? node.text : `${node.head}{${writeWhole(node.body)}}`)).join('');
}

/** Whether a selector can find something in a page, now or after its scripts have run. */
function askPage(markup: string, words: ReadonlySet<string>): (selector: string) => boolean {
  const used = new Set([...markup.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const own = wordsOfScripts([...markup.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script));
  const isSaid = (word: string): boolean => words.has(word) || own.has(word);
  const isAlive = (name: string): boolean => used.has(name) || isSaid(name) || isSaid(name.replace(/[^-]*$/, ''));
  const tags = new Set([...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag));
  return (selector) =>
    namesIn(selector).every(isAlive) &&
    tagsIn(selector).every((tag) => tags.has(tag) || isSaid(tag)) &&
    endingsIn(selector).every((ending) => markup.includes(ending));
}

/**
 * Leaves out of a page's styles the rules that can find nothing in it: those for a class, an id or an element that neither the page has nor
 * a script may give, those of charts where it has none, and custom properties that nobody takes. What is left stands in the same order.
 */
export function pruneStyles(html: string, { words, properties }: LaterUse): string {
  const markup = html.replace(styleBlock, '');
  const finds = askPage(markup, words);
  const hasChart = /\sdata-chart=/.test(markup);
  const write = (nodes: readonly Node[], isTaken: (name: string) => boolean): string =>
    nodes.map((node) => writeNode(node, isTaken)).join('');
  const writeNode = (node: Node, isTaken: (name: string) => boolean): string => {
    if ('text' in node) {
      const [, property] = /^\s*(--[\w-]+)\s*:/.exec(node.text) ?? [];
      return property === undefined || isTaken(property) ? node.text : '';
    }
    const { body, head } = node;
    if (head.trim() === '@layer charts' && !hasChart) return '';
    const inner = /^\s*@(?:-webkit-)?keyframes/.test(head) ? writeWhole(body) : write(body, isTaken);
    if (head.trim().startsWith('@')) return inner === '' ? '' : `${head}{${inner}}`;
    const alive = splitSelectors(head).filter(finds);
    return alive.length === 0 || (inner === '' && body.length > 0) ? '' : `${alive.join(',')}{${inner}}`;
  };
  const prune = (page: string, isTaken: (name: string) => boolean): string =>
    page.replace(styleBlock, (_, open: string, css: string, close: string) => open + write(readRules(css), isTaken) + close);
  let pruned = prune(html, () => true);
  for (let before = ''; before !== pruned; ) {
    before = pruned;
    const taken = propertiesOfStyles([before]);
    pruned = prune(before, (name) => taken.has(name) || properties.has(name) || words.has(name));
  }
  return pruned;
}
