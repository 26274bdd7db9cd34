/**
 * Things of which a filing often speaks in prose only, by the words that open the subject. What they are said of may follow:
 * `orders received for machine tools`, `capital expenditures in Europe`.
 */
const heads: readonly string[] = [
  'orders? received',
  'order intake',
  'new orders',
  'incoming orders',
  '(?:total )?orders? backlog',
  '(?:total )?backlog of orders',
  'research and development (?:expenses|expenditures?|costs)',
  'R&D (?:expenses|expenditures?|costs)',
  'capital expenditures?',
  'capital investments?',
];

const known = new RegExp(String.raw`^(?:total )?(?:${heads.join('|')})(?:\s(?:for|of|in|from|at)\s[^.;:()]{2,80})?$`, 'i');

/** Claims that a subject is one that is often told in prose only. */
export function isNarrativeSubject(subject: string): boolean {
  return known.test(subject);
}
