import type { Surrounding } from './component-use.ts';
import { openArchive } from './open-archive.ts';
import type { Asking, Attributes, Saying } from './saying.ts';

/** What `bind-components.ts` adds to every component of a file; no author writes it. */
export interface BoundProps {
  readonly slug?: string;
  readonly surrounding?: Surrounding;
  /** `content/commentary/1h25.mdx:12:34` */
  readonly at?: string;
}

/** From where a component asks, as its file was bound. */
export function askFrom({ slug = '', surrounding = 'prose' }: BoundProps): Asking {
  return { archive: openArchive(), slug, surrounding };
}

/** The attributes of a component as its author wrote them. */
export function readProps(props: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, value === undefined ? undefined : String(value)]));
}

/** What a component has to show. The check has found everything that it could lack, so that this only throws outside of commentary. */
export function expectSaid<T>(saying: Saying<T>, { at = 'commentary' }: BoundProps): T {
  if (saying.kind === 'said') return saying.value;
  throw new Error(`${at}: ${saying.complaint.message}`);
}
