/** One way to break a sound document, and every rule that then says so. */
export interface GalleryCase {
  readonly rule: string;
  /** A document in `fixtures`, in which the rule holds. */
  readonly document: string;
  /** Characters of it, the last where they stand several times, and what they become. */
  readonly from: string;
  readonly to: string;
  /** All rules with an inconsistent finding, in their order. */
  readonly fires: readonly string[];
  /** What the rule itself says, where it never says that a document is wrong. */
  readonly verdict?: 'not-evaluable';
}

/** The error gallery: minimal documents, one broken character or row each. */
export const gallery: readonly GalleryCase[] = [
  { rule: 'T01', document: 'position', from: '35,412', to: '35,812', fires: ['T01'] },
  {
    rule: 'T02',
    document: 'position',
    from: 'Total assets\t116,992\t122,747',
    to: 'Total assets\t116,992\t122,947',
    fires: ['S01', 'T02'],
  },
  { rule: 'T03', document: 'us-gaap-income', from: '88,051', to: '83,051', fires: ['T03'] },
  { rule: 'T04', document: 'equity', from: '(20)', to: '(26)', fires: ['T04', 'T07'] },
  { rule: 'T05', document: 'segments', from: '806\t(11)', to: '806\t11', fires: ['T05'] },
  { rule: 'T06', document: 'contracts', from: '1,090,569', to: '1,990,569', fires: ['T06', 'T10'] },
  { rule: 'T07', document: 'equity', from: '71,745\t1,515', to: '71,745\t1,575', fires: ['T04', 'T07'] },
  { rule: 'T08', document: 'shareholders', from: '4.52', to: '5.42', fires: ['C04', 'T08'] },
  { rule: 'T09', document: 'results', from: '46.8', to: '48.6', fires: ['T09'] },
  { rule: 'T10', document: 'contracts', from: '154,502', to: '145,502', fires: ['T10'] },
  { rule: 'T11', document: 'results', from: '61,204\t65,373', to: '65,373\t61,204', fires: ['T01', 'T09', 'T11'] },
  {
    rule: 'T12',
    document: 'memo-row',
    from: 'Network services\t61,204\t65,373\nSystems integration\t38,016\t36,292\nTotal revenues\t99,220\t101,665\nDeferred items\t5,100\t',
    to: 'Network services\t61,204\t\nSystems integration\t38,016\t65,373\nTotal revenues\t99,220\t36,292\nDeferred items\t5,100\t101,665',
    fires: ['T01', 'T12'],
  },
  { rule: 'T13', document: 'printed-twice', from: '(99,764)', to: '(99,746)', fires: ['D01', 'T01', 'T13'] },
  {
    rule: 'S01',
    document: 'position',
    from: 'Total liabilities and equity\t116,992\t122,747',
    to: 'Total liabilities and equity\t116,992\t122,774',
    fires: ['S01', 'T02'],
  },
  { rule: 'S02', document: 'position', from: '64,792', to: '64,972', fires: ['S01', 'S02', 'T01', 'T02'] },
  {
    rule: 'S03',
    document: 'statements',
    from: 'Profit before tax\t12,358\t12,552\nDepreciation',
    to: 'Profit before tax\t12,358\t12,522\nDepreciation',
    fires: ['D01', 'S03', 'T01'],
  },
  {
    rule: 'S04',
    document: 'statements',
    from: 'Profit for the period\t8,240\t8,409\nOther',
    to: 'Profit for the period\t8,240\t8,490\nOther',
    fires: ['D01', 'S04', 'T01'],
  },
  { rule: 'S05', document: 'statements', from: '8,574\t11,132', to: '8,574\t11,123', fires: ['S05', 'T01'] },
  { rule: 'S06', document: 'income', from: '8,138\t8,322', to: '8,138\t8,332', fires: ['S06', 'T01'] },
  { rule: 'S07', document: 'cash-flows', from: '(5,323)\t115', to: '(5,323)\t151', fires: ['S07', 'S08', 'T01', 'T07'] },
  { rule: 'S08', document: 'statements', from: '42,068\t42,587', to: '42,068\t42,578', fires: ['D01', 'S08', 'T07'] },
  { rule: 'S09', document: 'statements', from: '(2,258)\t(2,644)', to: '(2,258)\t(2,464)', fires: ['S09', 'T01'] },
  { rule: 'S10', document: 'statements', from: '25,518\t40,900\t7,223', to: '25,518\t40,900\t7,232', fires: ['S10', 'T04', 'T07'] },
  { rule: 'S11', document: 'per-share', from: '47.09', to: '49.07', fires: ['S11'] },
  { rule: 'S12', document: 'summary', from: '58.4', to: '54.8', fires: ['S12'] },
  { rule: 'S13', document: 'note', from: '13,550\t17,923', to: '13,550\t17,293', fires: ['S13', 'T01'] },
  {
    rule: 'S14',
    document: 'statements',
    from: '1,208\t2,237\nDecrease (increase) in inventories\t(1,729)\t86',
    to: '1,208\t2,409\nDecrease (increase) in inventories\t(1,729)\t(86)',
    fires: [],
    verdict: 'not-evaluable',
  },
  {
    rule: 'C02',
    document: 'position',
    from: 'March 31, 2031\tSeptember 30, 2031\n',
    to: 'March 31, 2029\tSeptember 30, 2031\n',
    fires: ['C02'],
  },
  {
    rule: 'C03',
    document: 'statements',
    from: 'Six months ended September 30, 2031\n',
    to: 'Six months ended September 30, 2032\n',
    fires: ['C02', 'C03'],
  },
  { rule: 'C04', document: 'shareholders', from: '1,952,000', to: '1,925,000', fires: ['C04', 'T01'] },
  { rule: 'D01', document: 'printed-twice', from: '12,358\t12,552', to: '12,358\t12,522', fires: ['D01', 'T01', 'T13'] },
  { rule: 'D02', document: 'summary', from: '122,747\t73,260', to: '122,774\t73,260', fires: ['D02'] },
  {
    rule: 'D03',
    document: 'bridge',
    from: '27,277\nDepreciation and amortization\t(14,018)\t(14,725)\nProfit before tax\t12,358\t12,552',
    to: '27,377\nDepreciation and amortization\t(14,018)\t(14,725)\nProfit before tax\t12,358\t12,652',
    fires: [],
    verdict: 'not-evaluable',
  },
  { rule: 'D04', document: 'quarters', from: '62,331', to: '162,331', fires: ['D04', 'T01'] },
  { rule: 'Q01', document: 'results', from: '61,204', to: '61.20.4', fires: ['Q01'] },
  { rule: 'Q02', document: 'per-share', from: '176,420,136', to: '(176,420,136)', fires: ['Q02', 'S11'] },
  { rule: 'Q03', document: 'contracts', from: '936,067', to: '(936,067', fires: ['Q03'] },
  { rule: 'N01', document: 'prose', from: 'of JPY83,812 million', to: 'of JPY83,182 million', fires: ['N01'] },
  { rule: 'N02', document: 'prose', from: 'up 2.5%', to: 'up 5.2%', fires: ['N02'] },
  { rule: 'N03', document: 'prose', from: 'decreased by JPY2,208', to: 'increased by JPY2,208', fires: ['N03'] },
  { rule: 'N04', document: 'prose', from: 'JPY750 million', to: 'JPY570 million', fires: ['N04'] },
  { rule: 'N05', document: 'prose', from: '17.2%.', to: '17.2% (13.5% for the six months ended September 30, 2030).', fires: ['N05'] },
];
