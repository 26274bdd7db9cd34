import { spawn, spawnSync } from 'node:child_process';

/**
 * `npm run dev`: ingests, and starts Astro's development server, which reads again what is saved. It is for the publisher alone and shows
 * what is under embargo; the packet of what to know before publishing is at /preview/.
 */
const env = { ...process.env, PREVIEW: '1' };

spawnSync(process.execPath, ['scripts/ingest.ts', '--quiet'], { stdio: 'inherit', env });
spawnSync(process.execPath, ['scripts/check.ts', '--json', '--out', '.cache/packet.json'], { stdio: 'inherit', env });

const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', ...process.argv.slice(2)], { stdio: 'inherit', env });
server.on('exit', (code) => process.exit(code ?? 0));
