import { readArchive } from '#series/archive.ts';
import { evidenceParts, evidenceView } from '#views/evidence/evidence-view.ts';
import { type DataFile, jsonType } from './data-file.ts';

/** `evidence/<filing>/<n>.json`: what is known of the figures of fifty lines each, for the panel that a page opens beside a number. */
export function evidenceFiles(): readonly DataFile[] {
  return readArchive().flatMap(({ name }) =>
    evidenceParts(name).map((part) => ({
      path: `evidence/${name}/${part}.json`,
      type: jsonType,
      description: `Place, reading, checks and other printings of the figures of ${name}, part ${part}`,
      build: () => {
        const evidence = evidenceView(name, part);
        return { body: `${JSON.stringify(evidence)}\n`, rows: Object.keys(evidence.facts).length };
      },
    })),
  );
}
