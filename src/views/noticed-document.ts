import type { ArchivedFiling } from '#series/archive.ts';
import type { NoticedDocument } from '#site/notices.ts';
import { documentReference } from './build-references.ts';

/** A filing as the notices speak of it. */
export function noticedDocument(archived: ArchivedFiling): NoticedDocument {
  return {
    filing: archived.name,
    name: documentReference(archived).name,
    metadata: archived.filing.document.metadata,
    ...(archived.published === undefined ? {} : { published: archived.published }),
  };
}
