import { join } from 'node:path';

/** A path inside the content folder. Pages are bundled, so it hangs on the working directory and not on this file. */
export function contentPath(...parts: readonly string[]): string {
  return join(process.cwd(), 'content', ...parts);
}

/** The same path as messages name it: `content/issuer.yaml`. */
export function contentName(...parts: readonly string[]): string {
  return ['content', ...parts].join('/');
}
