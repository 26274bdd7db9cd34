import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { isWatched, showProgress } from './terminal.ts';

/** How often the pages that are written are counted; in milliseconds. */
const pause = 500;

/**
 * Runs Astro's build into a folder, with the pages that are written so far and the seconds where somebody watches. Resolves to its exit
 * code, as what it says is written through.
 */
export function watchBuild(folder: string, env: NodeJS.ProcessEnv, isQuiet: boolean): Promise<number> {
  const start = performance.now();
  const show = (): void => {
    const seconds = Math.round((performance.now() - start) / 1000);
    showProgress(`Building the site: ${globSync('**/*.html', { cwd: folder }).length} pages, ${seconds} s …`);
  };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/astro.ts', 'build', '--silent', '--outDir', folder], { stdio: 'inherit', env });
    const timer = isQuiet || !isWatched(process.stderr) ? undefined : setInterval(show, pause);
    child.on('error', fail);
    child.on('close', (status) => {
      clearInterval(timer);
      if (timer !== undefined) showProgress('');
      done(status ?? 1);
    });
  });
}
