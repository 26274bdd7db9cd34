import { pathToFileURL } from 'node:url';
import { toolPath } from '#scripts/tool-path.ts';

/** Astro's own command line, with telemetry off on every system: `node scripts/astro.ts build --silent`. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(pathToFileURL(toolPath('astro', 'astro')).href);
