/** A note without the marks of its text's extraction: `^{1.} Numbers in <u>the table</u>` gives `1. Numbers in the table`. */
export function plainNote(text: string): string {
  return text
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/\^\{([^}]*)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
