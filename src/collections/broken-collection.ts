import type { z } from 'astro/zod';

/** What stops the build: a file of the content folder, and why it cannot be used. */
export class BrokenCollection extends Error {
  constructor(file: string, reason: string, hint = '') {
    super(`${file}: ${reason}${hint === '' ? '' : `\n  ${hint}`}`);
    this.name = 'BrokenCollection';
  }
}

const most = 5;

/** What a schema says against a file, one problem a line: `facts[12].period: Invalid input`. */
export function describeIssues(error: z.ZodError): string {
  const lines = error.issues.slice(0, most).map(({ path, message }) => {
    const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return `${place.replace(/^\./, '') || 'the whole file'}: ${message}`;
  });
  const rest = error.issues.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  ');
}
