import { parentPort } from 'node:worker_threads';
import { readDocument } from '#read/read-document.ts';

/** Reads one PDF after the other, apart from the thread that asks, which can end it. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (bytes: Uint8Array) => {
  last = last.then(async () => parentPort?.postMessage(await readDocument({ form: 'pdf', bytes })));
});
