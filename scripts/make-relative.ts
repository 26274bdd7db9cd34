import { posix } from 'node:path';

/** A browser that opens a file from a folder shows no page for a folder's name. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** An address from the root of the host as one from the page; addresses of other hosts and places on the page stay as they are. */
function relativeTo(page: string, base: string, address: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  return `${posix.relative(posix.dirname(page), fileOf(path)) || fileOf(posix.basename(path))}${rest}`;
}

/**
 * A page of a built site for opening by a double click: its links lead to files beside it. `page` is its path below the folder, `base` the
 * folder of the site on its host. The policy of the page goes: it speaks of a host, and there is none.
 */
export function makeRelative(html: string, page: string, base: string): string {
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, '')
    .replace(
      /(\s(?:href|src|cite|poster|action|data-[a-z-]+)=")([^"]*)"/g,
      (_, head: string, address: string) => `${head}${relativeTo(page, base, address)}"`,
    )
    .replace(/(<meta http-equiv="refresh" content="0; url=)([^"]*)"/g, (_, head: string, address: string) => {
      return `${head}${relativeTo(page, base, address)}"`;
    })
    .replace(
      /url\((["']?)(\/[^)"']*)\1\)/g,
      (_, quote: string, address: string) => `url(${quote}${relativeTo(page, base, address)}${quote})`,
    );
}
