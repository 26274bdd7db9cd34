import type { PartsRule } from './table-rules.ts';

const sharesIssued = {
  name: 'shares issued',
  concepts: ['ifrs-full:NumberOfSharesIssued', 'us-gaap:CommonStockSharesIssued'],
} as const;

export const parts: PartsRule = {
  id: 'T06',
  family: 'parts',
  title: 'A part is larger than its whole.',
  what: 'A row that only details another row, and a figure that is by its nature a part of another, is not above it.',
  why: 'Rows that say "of which" add up to nothing, so that no sum tests them; their size can be tested.',
  example: 'contracts 1,740, of which on the platform 1,090',
  cause: 'A digit too many, a figure in another unit, or a row that slipped below the wrong heading.',
  ofWhich: /^[\s\-–—•(]*(?:of which|thereof|including|incl\.|うち)\b/i,
  bounds: [
    {
      smaller: { name: 'treasury shares', concepts: ['issuer:NumberOfTreasuryShares', 'us-gaap:TreasuryStockShares'] },
      larger: sharesIssued,
      unlessLoss: false,
    },
    {
      smaller: sharesIssued,
      larger: { name: 'shares authorized', concepts: ['ifrs-full:NumberOfSharesAuthorised', 'us-gaap:CommonStockSharesAuthorized'] },
      unlessLoss: false,
    },
  ],
};
