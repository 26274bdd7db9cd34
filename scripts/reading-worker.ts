import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { forget } from '#collections/remember.ts';
import { assemblePacket } from './assemble-packet.ts';
import { holdReadings } from './hold-readings.ts';
import { type IngestReport, ingestFolder, readConcepts } from './ingest-folder.ts';
import { keepReadings } from './keep-readings.ts';
import { overlayOf, type ReadingError } from './overlay-of.ts';
import { writePacket } from './write-packet.ts';

/** What the development server asks for: that what was saved is read, or that the packet is gathered. */
export type ReadingTask = 'read' | 'packet';

/** What became of it. */
export interface ReadingOutcome {
  /** Generated files that changed, below the content folder. */
  readonly changed: readonly string[];
  readonly milliseconds: number;
  /** The gravest problem, where something could not be read. */
  readonly error?: ReadingError;
}

const content = join(process.cwd(), 'content');
const disk = keepReadings<IngestReport>(join('.cache', 'ingest'));
// Nothing is recalled from the disk: what is read here once is read fast when it changes, and it is known what it asked of the concepts.
const readings = holdReadings<IngestReport>({ recall: () => undefined, keep: disk.keep });

async function read(): Promise<ReadingOutcome> {
  const start = performance.now();
  // Without all of the concepts every filing would be another one for as long as a mistake stands.
  const broken = readConcepts(content).diagnostics.find(({ severity }) => severity === 'error');
  if (broken !== undefined) return { changed: [], milliseconds: Math.round(performance.now() - start), error: overlayOf(broken, []) };
  const { changed, diagnostics, reports } = await ingestFolder(content, false, readings);
  const found = [...diagnostics, ...reports.flatMap(({ ingested }) => ingested.diagnostics)];
  const error = found.find(({ severity }) => severity === 'error');
  const milliseconds = Math.round(performance.now() - start);
  return { changed, milliseconds, ...(error === undefined ? {} : { error: overlayOf(error, reports) }) };
}

async function gather(): Promise<ReadingOutcome> {
  const start = performance.now();
  forget();
  const packet = await assemblePacket({ revision: 'HEAD', site: 'dist', named: [], isWhole: false, kept: readings });
  writePacket(packet);
  return { changed: [], milliseconds: Math.round(performance.now() - start) };
}

/** Does one task after the other, and stays: the second reading takes a fraction of the first. */
let last: Promise<unknown> = read();
parentPort?.on('message', (task: ReadingTask) => {
  last = last.then(async () => parentPort?.postMessage(await (task === 'read' ? read() : gather())));
});
