import { Worker } from 'node:worker_threads';
import type { ReadSource } from '#model/source-text.ts';

/** What a thread may use: the last resort for files that ask for too much in a way that no count foresees. */
export interface ThreadLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usualLimits: ThreadLimits = { seconds: 60, megabytes: 2048 };

/** The thread that is left of the last reading, and the reading that is under way. */
let idle: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

const refuse = (reason: string): ReadSource => ({
  refusal: `${reason}; look at it in a viewer you trust, print it anew as PDF from there, or save its text as source.txt.`,
});

async function readNext(bytes: Uint8Array, { megabytes, seconds }: ThreadLimits): Promise<ReadSource> {
  const worker = idle ?? new Worker(new URL('pdf-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  idle = undefined;
  worker.ref();
  const { promise, reject, resolve } = Promise.withResolvers<ReadSource>();
  const limit = setTimeout(() => {
    resolve(refuse(`the PDF was not read within ${seconds} seconds on this machine, though no count of it is beyond what is read`));
  }, seconds * 1000);
  let isLeft = false;
  const take = (read: ReadSource): void => {
    isLeft = true;
    resolve(read);
  };
  const fail = (error: Error): void => {
    if ((error as { readonly code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY')
      resolve(refuse(`the PDF needs more than ${megabytes} MB of memory to be read`));
    else reject(error);
  };
  worker.on('message', take);
  worker.on('error', fail);
  worker.postMessage(bytes);
  try {
    return await promise;
  } finally {
    clearTimeout(limit);
    worker.off('message', take);
    worker.off('error', fail);
    if (isLeft) {
      worker.unref();
      idle = worker;
    } else await worker.terminate();
  }
}

/**
 * Reads a PDF in a thread of its own, one after the other, and ends the thread where it takes too long or needs too much memory, which is a
 * refusal with advice. Any other error of the thread is one of our own code, and thrown.
 */
export function readPdfApart(bytes: Uint8Array, limits: ThreadLimits = usualLimits): Promise<ReadSource> {
  const next = last.then(() => readNext(bytes, limits));
  last = next.catch(() => undefined);
  return next;
}
