import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * `npm run dev`: ingests, and starts Astro's development server, which reads again what is saved. It is for the publisher alone and shows
 * what is under embargo; the packet of what to know before publishing is at /preview/, gathered whenever that page is asked for.
 */
const env = { ...process.env, PREVIEW: '1' };

spawnSync(process.execPath, ['scripts/ingest.ts', '--quiet'], { stdio: 'inherit', env });

// The page of the packet exists where there is one; it is gathered anew whenever it is asked for.
if (!existsSync('.cache/packet.json'))
  spawnSync(process.execPath, ['scripts/check.ts', '--json', '--out', '.cache/packet.json'], { stdio: 'inherit', env });

const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', ...process.argv.slice(2)], { stdio: 'inherit', env });
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
