import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expandFiling } from './expand.ts';

/** `node tests/invented/write-fixtures.ts`: writes the text and the key of every authored filing. */
const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));
for (const name of readdirSync(folder).sort()) {
  const { text, key } = expandFiling(readFileSync(`${folder}${name}/authored.txt`, 'utf8'));
  writeFileSync(`${folder}${name}/source.txt`, text);
  writeFileSync(`${folder}${name}/key.jsonl`, key.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
  process.stdout.write(`${name}: ${text.split('\n').length - 1} lines, ${key.length} facts\n`);
}
