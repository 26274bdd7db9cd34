import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Paint } from '#preflight/render-packet.ts';

const code = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

/** Whether colour may be shown: only to a person at a terminal who has not refused it (`NO_COLOR`). */
export function hasColor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  return isWatched(stream, env) && (env.NO_COLOR ?? '') === '';
}

/** How words are set off on a stream. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  return hasColor(stream)
    ? { strong: code(1, 22), quiet: code(2, 22), alarm: code(31, 39) }
    : { strong: plain, quiet: plain, alarm: plain };
}

/** A mistake of the person at the keyboard: shown as one sentence, without the place in the program. */
export class UserError extends Error {}

/** Runs a command. What its user did wrong is printed as a sentence and ends with 1; a fault of ours keeps its trace. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isTheirs = error instanceof UserError || (error instanceof Error && ['BrokenCollection', 'CommentaryError'].includes(error.name));
    const isOption = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isTheirs && !isOption) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** Lets the tools of the publisher see what is not public yet; the build of the site never calls it. */
export function seeEverything(): void {
  process.env.PREVIEW = '1';
}

/** Whether somebody watches: at a terminal that can write over a line, and not in a log that is kept. */
export function isWatched(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  return stream.isTTY === true && env.TERM !== 'dumb' && env.CI === undefined;
}

/** One line that is written over while work goes on; nothing where nobody watches. An empty text takes it away. */
export function showProgress(text: string, stream: NodeJS.WriteStream = process.stderr): void {
  if (isWatched(stream)) stream.write(`\r\u001b[2K${text}`);
}

/** Writes a file whose name somebody gave, with the folders that lead to it. */
export function writeNamed(path: string, data: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  } catch (error) {
    throw new UserError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
