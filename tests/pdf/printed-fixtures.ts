import type { PrintStyleName } from './print-styles.ts';

/** The invented filings that are kept as PDF, each in another style. */
export const printedFixtures = {
  '03-us-gaap-10-q': 'columns',
  '07-segments-and-kpis': 'small',
  '12-nordic-interim': 'wrapped',
  '13-hong-kong-interim': 'unruled',
  '14-bank-half-year': 'ruled',
  '16-japan-first-quarter': 'tight',
} as const satisfies Readonly<Record<string, PrintStyleName>>;
