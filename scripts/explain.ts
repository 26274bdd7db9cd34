import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainTarget } from './explain-target.ts';
import { runCommand, seeEverything, UserError } from './terminal.ts';

/** `npm run explain -- <code, fact id or place>`: what a code means; where a fact was read, by which steps, and what holds of it. */
await runCommand(() => {
  seeEverything();
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UserError('Name a code (P04), a rule (T01), a fact by its id, or a place (1h26:67:4).');
  console.log(positionals.map((target) => explainTarget(target, join(process.cwd(), 'content'))).join('\n\n'));
});
