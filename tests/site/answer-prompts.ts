import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What a prompt says, and what is typed then. A control character is typed alone, anything else with the return key. */
export type PromptAnswer = readonly [says: string, typed: string];

/** `script` of this system runs a command at a terminal of its own. */
function atTerminal(command: readonly string[]): readonly string[] {
  const quoted = command.map((part) => `'${part}'`).join(' ');
  return process.platform === 'darwin' ? ['-q', '/dev/null', ...command] : ['-qec', quoted, '/dev/null'];
}

/** Runs `npm run init` at a real terminal, answers each prompt when it is shown, and resolves to all that was on the screen. */
export function answerPrompts(cwd: string, answers: readonly PromptAnswer[]): Promise<string> {
  const { CI: _, ...env } = process.env;
  const child = spawn('script', atTerminal([process.execPath, 'scripts/init.ts']), { cwd, env });
  let screen = '';
  let seen = 0;
  const left = [...answers];
  child.stdout.on('data', (chunk: Buffer) => {
    screen += String(chunk);
    const [says = '', typed = ''] = left[0] ?? [];
    const at = left.length === 0 ? -1 : screen.indexOf(says, seen);
    if (at < 0 || !/[:\]] ?$/.test(stripVTControlCharacters(screen))) return;
    seen = screen.length;
    left.shift();
    child.stdin.write(typed < ' ' && typed !== '' ? typed : `${typed}\r`);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', () => (left.length === 0 ? done(screen) : fail(new Error(`Nobody asked “${left[0]?.[0]}”:\n${screen}`))));
  });
}
