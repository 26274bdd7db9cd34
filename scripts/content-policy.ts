import { createHash } from 'node:crypto';

/** What a page may do beyond the rest: the search runs a WebAssembly module of the site's own. */
export interface PolicyOptions {
  readonly runsWebAssembly: boolean;
}

/**
 * A finished page with its style blocks joined to one and its Content-Security-Policy as the first thing in its head. Nothing runs and
 * nothing paints but what the site itself serves and the blocks of this page, each allowed by its hash; no style or handler in an attribute.
 * Blocks of data (JSON) are no scripts. Throws where a page has no head.
 */
export function applyPolicy(html: string, options: PolicyOptions): string {
  const joined = joinStyles(html);
  const start = /<head[^>]*>(?:<meta charset="?[^">]+"?\s*\/?>)?/i.exec(joined);
  if (start === null) throw new Error('A page without a head cannot have a policy.');
  const at = start.index + start[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(joined, options)}">`;
  return `${joined.slice(0, at)}${meta}${joined.slice(at)}`;
}

const styleBlock = /<style>([\s\S]*?)<\/style>/g;

/** All style blocks of the head in one, in their order: one hash instead of many. */
function joinStyles(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const styles = [...head.matchAll(styleBlock)].map(([, css = '']) => css);
  if (end < 0 || styles.length < 2) return html;
  const first = head.search(styleBlock);
  const without = head.replace(styleBlock, '');
  return `${without.slice(0, first)}<style>${styles.join('')}</style>${without.slice(first)}${html.slice(end)}`;
}

function policyOf(html: string, { runsWebAssembly }: PolicyOptions): string {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', code = '']) =>
    /\bsrc=|type="application\//.test(attributes) ? [] : [hashOf(code)],
  );
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hashOf(css));
  const wasm = runsWebAssembly ? ["'wasm-unsafe-eval'"] : [];
  const worker = runsWebAssembly ? ["worker-src 'self'"] : [];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...wasm, ...new Set(scripts)].join(' ')}`,
    `style-src ${["'self'", ...new Set(styles)].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...worker,
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
