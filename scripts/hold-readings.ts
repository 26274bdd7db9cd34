import { type Asked, wouldHearTheSame } from '#asked/ask-concepts.ts';
import type { KeptReadings, ReadingInputs } from './keep-readings.ts';

interface Held<Reading> {
  readonly inputs: ReadingInputs;
  readonly reading: Reading;
  readonly asked: Asked;
}

/**
 * Readings held in memory, before those of a folder: for a process that reads again and again. When the issuer's concepts change, only those
 * filings are read again that would hear something else of them.
 */
export function holdReadings<Reading>(kept: KeptReadings<Reading>): KeptReadings<Reading> {
  const held = new Map<string, Held<Reading>>();
  return {
    recall: (filing, inputs) => {
      const known = held.get(filing);
      if (known === undefined) return kept.recall(filing, inputs);
      if (known.inputs.own.some((text, index) => text !== inputs.own[index])) return undefined;
      return known.inputs.concepts === inputs.concepts || wouldHearTheSame(known.asked, inputs.issuer) ? known.reading : undefined;
    },
    keep: (filing, inputs, reading, asked) => {
      held.set(filing, { inputs, reading, asked });
      kept.keep(filing, inputs, reading, asked);
    },
  };
}
