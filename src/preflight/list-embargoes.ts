import type { FilingSettings } from '#model/filing-settings.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

/** Who can read the repository, as far as it is known: `public`, `private`, `internal`. */
export type Visibility = string | undefined;

function warn(filing: string, moment: string, visibility: Visibility): Matter {
  const message = `Not public before ${moment}.`;
  switch (visibility) {
    case 'private':
    case 'internal':
      return makeMatter('P07', filing, message, { severity: 'info' });
    case 'public':
      return makeMatter('P07', filing, `${message}\nThe repository is public: everybody can read the filing now.`, {
        severity: 'error',
        hint: 'Take the filing out and make the repository private; what was pushed must be taken as published.',
      });
    default:
      return makeMatter('P07', filing, `${message}\nNobody here can tell whether the repository is private.`);
  }
}

/** The filings that wait for their moment; in a public repository they stop everything. */
export function listEmbargoes(
  filings: readonly { readonly filing: string; readonly settings: FilingSettings }[],
  visibility: Visibility,
): readonly Matter[] {
  return filings.flatMap(({ filing, settings: { publishAfter } }) =>
    publishAfter === undefined ? [] : [warn(filing, publishAfter, visibility)],
  );
}
