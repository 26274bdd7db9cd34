import type { Archive } from './archive.ts';
import type { Complaint } from './component-rules.ts';
import type { Surrounding } from './component-use.ts';

/** From where a component asks: its file's period, and what it stands in. */
export interface Asking {
  readonly archive: Archive;
  /** Slug of the period that the file is about. */
  readonly slug: string;
  readonly surrounding: Surrounding;
}

/** What a component has to show, or why it has nothing. */
export type Saying<T> = { readonly kind: 'said'; readonly value: T } | { readonly kind: 'refused'; readonly complaint: Complaint };

export type Attributes = Readonly<Record<string, string | undefined>>;

export function said<T>(value: T): Saying<T> {
  return { kind: 'said', value };
}

export function refused(code: Complaint['code'], at: string | undefined, message: string, nearest: readonly string[] = []): Saying<never> {
  const names = nearest.length === 0 ? '' : `\nnearest: ${nearest.join(', ')}`;
  return { kind: 'refused', complaint: { code, ...(at === undefined ? {} : { at }), message: `${message}${names}` } };
}
