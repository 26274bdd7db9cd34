import { spawnSync } from 'node:child_process';

/**
 * `npm run mutate`: damages every filing in many places, one at a time, and says how much of it the checks notice.
 *
 *   --count 40        mutations for each operator and filing
 *   --seed 1          another seed, other places
 *   --operator digit  only operators whose names begin so
 *   --misses          also list what was not noticed
 */
const { status } = spawnSync(process.execPath, ['tests/mutations/mutate.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
