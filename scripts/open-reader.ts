import { Worker } from 'node:worker_threads';
import type { ReadingOutcome, ReadingTask } from './reading-worker.ts';

/** Something that reads the filings while others do other things. */
export interface Reader {
  /** Asks for a task; the answer comes when all tasks before it are done. */
  readonly ask: (task: ReadingTask) => Promise<ReadingOutcome>;
  readonly close: () => Promise<number>;
}

/** Starts a thread that has read all filings once, so that one that is saved is read in a moment. */
export function openReader(): Reader {
  const worker = new Worker(new URL('reading-worker.ts', import.meta.url));
  const waiting: ((outcome: ReadingOutcome) => void)[] = [];
  worker.on('message', (outcome: ReadingOutcome) => waiting.shift()?.(outcome));
  worker.on('error', (error) => {
    throw error;
  });
  worker.unref();
  return {
    ask: (task) =>
      new Promise((done) => {
        waiting.push(done);
        worker.postMessage(task);
      }),
    close: () => worker.terminate(),
  };
}
