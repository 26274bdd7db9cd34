import { copyButtons } from './copy-buttons.ts';
import { showPanel } from './panel.ts';
import { readPart } from './read-part.ts';
import type { FactPlace } from './read-place.ts';
import { showEvidence } from './show-evidence.ts';

/** Shows the evidence of a printed figure. */
export async function openPanel(link: HTMLElement, place: FactPlace): Promise<void> {
  const { part, evidence } = await readPart(place);
  const { figure, unit, label, period } = evidence;
  const heading = { figure, unit, what: [label, period].filter(Boolean).join(', ') };
  await showPanel(link, heading, [...showEvidence(place, part, evidence), copyButtons(place, part, evidence)]);
}
