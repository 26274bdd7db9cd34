import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A generated file as text: the object's fields one per line, and of each long list one element per line, so that a review
 * shows which fact changed.
 */
export function renderJson(value: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(value).map(([key, field]) => {
    const text =
      Array.isArray(field) && field.length > 0
        ? `[\n${field.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
        : JSON.stringify(field);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Writes a file where its text differs; returns whether it did. With `dryRun` nothing is written. */
export function writeIfChanged(path: string, text: string, dryRun: boolean): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  if (!dryRun) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return true;
}
