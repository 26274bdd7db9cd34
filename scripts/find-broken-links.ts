import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { makeMatter } from '#preflight/make-matter.ts';
import type { Matter } from '#preflight/packet.ts';

/** A host of no consequence, under which relative links are resolved. */
const host = 'http://site.invalid';

function unescapeAttribute(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, digits: string) =>
      String.fromCodePoint(/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)),
    )
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function attributesNamed(html: string, names: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) => unescapeAttribute(value));
}

/** The folder of the site on its host, as the home page's canonical address says it. */
function baseOf(home: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  return canonical === undefined ? '/' : new URL(canonical).pathname;
}

/**
 * Follows every link of every page of a built site inside the site: the file must be there, and a fragment must be an id of the page.
 * Undefined where nothing is built.
 */
export function findBrokenLinks(folder: string): readonly Matter[] | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const base = baseOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
  const pages = new Map(
    files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8').replace(/<(script|style)\b.*?<\/\1>/gs, '')]),
  );
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(attributesNamed(html, 'id'))]));
  const faultOf = (target: URL): string | undefined => {
    const pathname = decodeURIComponent(target.pathname);
    if (!pathname.startsWith(base)) return `it leaves ${base}`;
    const path = pathname.slice(base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const known = ids.get(file);
    if (known === undefined) {
      const isFile = existsSync(join(folder, file)) && statSync(join(folder, file)).isFile();
      return isFile ? undefined : 'there is no such page or file';
    }
    const fragment = decodeURIComponent(target.hash.slice(1));
    return fragment === '' || known.has(fragment) ? undefined : 'the page has no such place';
  };
  return [...pages].flatMap(([file, html]) => {
    const at = `${host}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return [...new Set(attributesNamed(html, 'href|src'))].flatMap((value) => {
      const target = URL.canParse(value, at) ? new URL(value, at) : undefined;
      const fault = target?.origin === host ? faultOf(target) : undefined;
      return fault === undefined ? [] : [makeMatter('P09', `${folder}/${file}`, `${value}: ${fault}.`)];
    });
  });
}
