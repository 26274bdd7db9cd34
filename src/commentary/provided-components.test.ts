import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AttributeRule, componentNames, componentRules } from './component-rules.ts';

const declared = readFileSync('src/commentary/provided-components.d.ts', 'utf8');

function typeOf({ isFlag, values }: AttributeRule): string {
  if (values !== undefined) return values.map((value) => `'${value}'`).join(' | ');
  return isFlag === true ? 'boolean' : 'string';
}

test.each(componentNames)('editors know the attributes of <%s> as the build checks them', (name) => {
  const body = new RegExp(`interface ${name}Attributes extends WithWords \\{\\n([\\s\\S]*?)\\}`).exec(declared)?.[1];
  const lines = componentRules[name].flatMap((rule) => [
    `  /** ${rule.about.charAt(0).toUpperCase()}${rule.about.slice(1)}. */`,
    `  readonly ${rule.name}${rule.isRequired === true ? '' : '?'}: ${typeOf(rule)};`,
  ]);
  expect(body?.trimEnd().split('\n')).toEqual(lines);
  expect(declared).toContain(`  readonly ${name}: (attributes: ${name}Attributes) => unknown;`);
});
