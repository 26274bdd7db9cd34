import type { Notice } from '#site/notice.ts';

/** A notice where there is no heading to carry its title: `Sample site: Not published by …`. */
export function noticeText({ title, text }: Notice): string {
  return text.startsWith(title) ? text : `${title}: ${text}`;
}
