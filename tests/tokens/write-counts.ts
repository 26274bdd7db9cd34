import { readdirSync, writeFileSync } from 'node:fs';
import { assignFates } from '#tokens/assign-fates.ts';
import { countFates } from './count-fates.ts';
import { filingsRoot, readText, sourceOf } from './read-filing.ts';

/** Writes `counts.json` anew, for a change of the reader that was looked at: `node tests/tokens/write-counts.ts`. */
const counts = readdirSync(filingsRoot).map((filing) => [filing, countFates(assignFates(readText(filing, sourceOf(filing))))] as const);
writeFileSync(new URL('counts.json', import.meta.url), `${JSON.stringify(Object.fromEntries(counts), undefined, 2)}\n`);
