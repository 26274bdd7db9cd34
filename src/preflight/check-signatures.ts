import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

/** What a person signed: the digest of everything that is published, with name and day. */
export interface Signature {
  readonly digest: string;
  readonly name: string;
  readonly date: string;
}

/** Whether as many people as asked for, each counted once, have signed what would be published. Nothing is asked where `wanted` is zero. */
export function checkSignatures(digest: string, signatures: readonly Signature[], wanted: number): readonly Matter[] {
  const names = [...new Set(signatures.filter((signature) => signature.digest === digest).map(({ name }) => name.trim()))].filter(Boolean);
  if (names.length >= wanted) return [];
  const by = names.length === 0 ? '' : `: ${names.join(', ')}`;
  const text = [`- digest: ${digest}`, '  name: ""', '  date: ""'].join('\n');
  return [
    makeMatter('P12', 'content/signatures.yaml', `The digest ${digest} is signed by ${names.length} of ${wanted}${by}.`, {
      paste: { file: 'content/signatures.yaml', text },
    }),
  ];
}
