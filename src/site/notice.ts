import type { Link } from './links.ts';

export type NoticeKind =
  | 'sample'
  | 'official-prevails'
  | 'forward-looking'
  | 'translation'
  | 'archive'
  | 'superseded'
  | 'copyright'
  | 'unaudited'
  | 'non-gaap'
  | 'checks'
  | 'comparative-only';

/** A text that must stand on a page. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly text: string;
  /** Whether the text is quoted verbatim from a document; then `source` says where. */
  readonly isQuoted: boolean;
  readonly source?: Link;
}
