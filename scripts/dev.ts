import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';

/** `npm run dev`: ingests, starts Astro's development server, and ingests again whenever a filing or its side files change. */
function ingest(): void {
  spawnSync(process.execPath, ['scripts/ingest.ts'], { stdio: 'inherit' });
}

ingest();

let pending: NodeJS.Timeout | undefined;
watch('content/filings', { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(ingest, 200);
});

const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 0));
