/**
 * The folder of the site on its host, with a slash at both ends: `/`, or `/some-repo/`.
 *
 * GitHub's `configure-pages` gives `/some-repo`, or nothing at all for a site at the root.
 */
export function toBasePath(configured: string | undefined): string {
  return `/${configured ?? ''}/`.replace(/\/+/g, '/');
}
