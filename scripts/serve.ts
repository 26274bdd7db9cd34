import { existsSync } from 'node:fs';
import { readSiteAddress } from '#scripts/site-address.ts';
import { type StaticServer, serveFolder } from '#scripts/static-server.ts';
import { summarizeSite } from '#scripts/summarize-site.ts';
import { runCommand, UserError } from '#scripts/terminal.ts';

/** `npm start`, last step: serves `dist` until Ctrl-C, on port 4321 (or PORT), or on any free port when that one is taken. */
const folder = 'dist';

await runCommand(async () => {
  const { base } = readSiteAddress();
  if (!existsSync(folder)) throw new UserError('There is no built site in dist. Run "npm run build" first.');
  const { PORT = '4321' } = process.env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) throw new UserError(`“${PORT}” is not a port. Set PORT to a number up to 65535.`);
  const server = await serveOnFreePort(base, Number(PORT));
  console.log(`\nPublished: ${summarizeSite(folder)}`);
  console.log(`Address:   ${server.url}`);
  console.log('Stop with Ctrl-C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
});

async function serveOnFreePort(base: string, preferred: number): Promise<StaticServer> {
  try {
    return await serveFolder(folder, base, preferred);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveFolder(folder, base);
  }
}
