import { rememberTexts } from '#model/remember-texts.ts';

/** What a selector needs to find something: classes and ids, names of elements, ends and parts of attributes. */
interface Selector {
  readonly text: string;
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly endings: readonly string[];
}

/** A rule with what it holds; one that begins with `@` has no selectors. */
interface Rule {
  readonly head: string;
  readonly selectors: readonly Selector[];
  readonly body: readonly Node[];
}

/** A rule, or a declaration or statement as it stands, with the custom property that it gives. */
type Node = Rule | { readonly text: string; readonly property: string | undefined };

const styleBlock = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/;

/** Pages of a kind share their styles. */
const limitsOfStyles = { most: 2_000, longest: 200_000 };

/** What begins and ends rules and declarations, and what may hide such signs: strings and comments. */
const marks = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|[{};]/g;

/** Reads a style sheet into rules; strings and comments may hold braces. */
const readRules = rememberTexts((css: string): readonly Node[] => {
  const found = css.matchAll(marks);
  let from = 0;
  const readBody = (): readonly Node[] => {
    const nodes: Node[] = [];
    const keep = (end: number): void => {
      const text = css.slice(from, end);
      if (text.trim() !== '') nodes.push({ text, property: /^\s*(--[\w-]+)\s*:/.exec(text)?.[1] });
      from = end;
    };
    for (let next = found.next(); !next.done; next = found.next()) {
      const { index, 0: mark } = next.value;
      if (mark === '{') {
        const head = css.slice(from, index);
        from = index + 1;
        nodes.push({ head, selectors: head.trim().startsWith('@') ? [] : splitSelectors(head).map(readSelector), body: readBody() });
      } else if (mark === '}') {
        keep(index);
        from = index + 1;
        return nodes;
      } else if (mark === ';') {
        keep(index + 1);
      }
    }
    keep(css.length);
    return nodes;
  };
  return readBody();
}, limitsOfStyles);

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

const readSelector = (text: string): Selector => ({ text, names: namesIn(text), tags: tagsIn(text), endings: endingsIn(text) });

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

function write(nodes: readonly Node[]): string {
  return nodes.map((node) => ('text' in node ? node.text : `${node.head}{${write(node.body)}}`)).join('');
}

/** Whether a selector can find something in a page, now or after its scripts have run. */
function askPage(markup: string, words: ReadonlySet<string>): (selector: Selector) => boolean {
  const used = new Set([...markup.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const own = wordsOfScripts([...markup.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script));
  const isSaid = (word: string): boolean => words.has(word) || own.has(word);
  const isAlive = (name: string): boolean => used.has(name) || isSaid(name) || isSaid(name.replace(/[^-]*$/, ''));
  const found = new Set([...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag));
  return ({ endings, names, tags }) =>
    names.every(isAlive) && tags.every((tag) => found.has(tag) || isSaid(tag)) && endings.every((ending) => markup.includes(ending));
}

/** The rules that can find something, each with the selectors that can; `hasChart` keeps the layer of charts. */
function keepAlive(nodes: readonly Node[], finds: (selector: Selector) => boolean, hasChart: boolean): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if ('text' in node) return [node];
    const { head, selectors } = node;
    if (head.trim() === '@layer charts' && !hasChart) return [];
    const body = isKeyframes(node) ? node.body : keepAlive(node.body, finds, hasChart);
    if (selectors.length === 0) return body.length === 0 ? [] : [{ ...node, body }];
    const alive = selectors.filter(finds);
    if (alive.length === 0 || isEmptied(node, body)) return [];
    return [{ head: alive.map(({ text }) => text).join(','), selectors: alive, body }];
  });
}

/** The same without custom properties that are not taken, and without rules that then hold nothing. */
function keepTaken(nodes: readonly Node[], isTaken: (name: string) => boolean): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if ('text' in node) return node.property === undefined || isTaken(node.property) ? [node] : [];
    const body = isKeyframes(node) ? node.body : keepTaken(node.body, isTaken);
    return isEmptied(node, body) ? [] : [{ ...node, body }];
  });
}

const isKeyframes = ({ head }: Rule): boolean => /^\s*@(?:-webkit-)?keyframes/.test(head);
const isEmptied = ({ body }: Rule, left: readonly Node[]): boolean => left.length === 0 && body.length > 0;

/**
 * Leaves out of a page's styles the rules that can find nothing in it: those for a class, an id or an element that neither the page has nor
 * a script may give, those of charts where it has none, and custom properties that nobody takes. What is left stands in the same order.
 */
export function pruneStyles(html: string, { words, properties }: LaterUse): string {
  // What stands before a block, its opening tag, its styles, its closing tag, and so on.
  const parts = html.split(styleBlock);
  const markup = parts.filter((_, index) => index % 4 === 0).join('');
  const finds = askPage(markup, words);
  const hasChart = /\sdata-chart=/.test(markup);
  const inMarkup = propertiesOfStyles([markup]);
  const prune = (css: readonly Node[], before: ReadonlySet<string>): readonly Node[] =>
    keepTaken(css, (name) => before.has(name) || inMarkup.has(name) || properties.has(name) || words.has(name));
  let sheets = parts.filter((_, index) => index % 4 === 2).map((css) => keepAlive(readRules(css), finds, hasChart));
  let written = sheets.map(write);
  for (let before = ''; before !== written.join(''); ) {
    before = written.join('');
    const taken = propertiesOfStyles(written);
    sheets = sheets.map((sheet) => prune(sheet, taken));
    written = sheets.map(write);
  }
  return parts.map((part, index) => (index % 4 === 2 ? written[(index - 2) / 4] : part)).join('');
}
