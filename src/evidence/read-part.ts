import { evidencePart } from '#site/evidence-part.ts';
import type { Evidence, EvidencePart } from '#views/evidence/evidence.ts';
import type { FactPlace } from './read-place.ts';

const parts = new Map<string, Promise<EvidencePart>>();

/** The part that holds a figure, fetched once. Rejects where it cannot be had or does not know the figure. */
export async function readPart(place: FactPlace): Promise<{ readonly part: EvidencePart; readonly evidence: Evidence }> {
  const address = `${place.base}data/evidence/${place.filing}/${evidencePart(place.line)}.json`;
  const fetched = parts.get(address) ?? fetchPart(address);
  parts.set(address, fetched);
  const part = await fetched;
  const evidence = part.facts[place.anchor];
  if (!evidence) throw new Error(`${address} has no ${place.anchor}.`);
  return { part, evidence };
}

async function fetchPart(address: string): Promise<EvidencePart> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as EvidencePart;
}
