import { readSite } from '#site/site.ts';
import { noticeText } from './notice-text.ts';

/** Name of the archive and the sentences that travel with its data: sample notice, what prevails, copyright. */
export function archiveHead(): { readonly title: string; readonly notices: readonly string[] } {
  const { company, code, sampleNotice, footerNotices } = readSite();
  const notices = sampleNotice === undefined ? footerNotices : [sampleNotice, ...footerNotices];
  return { title: `${company} (${code}): data of disclosed documents`, notices: notices.map(noticeText) };
}
