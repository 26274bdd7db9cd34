import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

/** What a person signed: the digest of a built site, with name and day. */
export interface Signature {
  readonly digest: string;
  readonly name: string;
  readonly date: string;
}

/**
 * Whether as many people as asked for, each counted once, have signed the site as it was built, `digest`. Without a built site nobody can
 * know, and nothing stops; nothing is asked where `wanted` is zero.
 */
export function checkSignatures(digest: string | undefined, signatures: readonly Signature[], wanted: number): readonly Matter[] {
  if (wanted === 0) return [];
  if (digest === undefined) {
    return [
      makeMatter('P12', 'content/signatures.yaml', `${wanted} people sign the site as it is built; none is built here.`, {
        severity: 'warning',
        hint: 'Build it for its address and its moment, and run npm run check again: it names the digest to sign. docs/results-day.md.',
      }),
    ];
  }
  const names = [...new Set(signatures.filter((signature) => signature.digest === digest).map(({ name }) => name.trim()))].filter(Boolean);
  if (names.length >= wanted) return [];
  const by = names.length === 0 ? '' : `: ${names.join(', ')}`;
  const text = [`- digest: ${digest}`, '  name: ""', '  date: ""'].join('\n');
  return [
    makeMatter(
      'P12',
      'content/signatures.yaml',
      `The site as built has the digest ${digest}, signed by ${names.length} of ${wanted}${by}.`,
      {
        paste: { file: 'content/signatures.yaml', text },
      },
    ),
  ];
}
