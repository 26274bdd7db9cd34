import type { PeriodsRule } from '#ties/rules/table-rules.ts';
import { checkColumns } from './check-columns.ts';
import { checkHeaders } from './check-headers.ts';
import { checkSpans } from './check-spans.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { Outcome } from './outcome.ts';

/** Compares what columns say about time: among themselves, with the cover and other tables, and with longer and shorter spans. */
export function checkPeriods(rule: PeriodsRule, subject: FilingUnderCheck): Outcome[] {
  switch (rule.aspect) {
    case 'kinds and lengths':
      return checkColumns(rule, subject);
    case 'headers':
      return checkHeaders(rule, subject);
    case 'nested spans':
      return checkSpans(rule, subject);
  }
}
