import { expect, test } from 'vitest';
import { readContextKind } from './context-line.ts';

// biome-ignore format: one line per case
test.each([
  ['Six months ended September 30, 2022',                                 'period'],
  ['(As of March 31, 2018 and September 30, 2018)',                       'period'],
  ['For the six months ended September 30, 2018',                         'period'],
  ['For the quarterly period ended June 30, 2024',                        'period'],
  ['March 31, 2019',                                                      'period'],
  ['From 1 January 2024 to 30 June 2024 (unaudited)',                     'period'],
  ['January-June 2024',                                                   'period'],
  ['Unit: RMB',                                                           'unit'],
  ['Unit of work',                                                        undefined],
  ['1H20',                                                                'period'],
  ['(Millions of yen)',                                                   'unit'],
  ['(shares)',                                                            'unit'],
  ['Stores',                                                              undefined],
  ['In thousands of euros',                                               'unit'],
  ['(In thousands, except per share data)',                               'unit'],
  ['(Millions of yen, except per share amounts. % shown is YoY change)',  'unit'],
  ['(% shown is YoY change)',                                             'remark'],
  ['(Amounts of less than one million yen are rounded)',                  'remark'],
  ['Sales were as follows:',                                              'lead'],
  ['Sales for the half were as follows',                                  'lead'],
  ['(1) Sales',                                                           undefined],
  ['(Note) Sales include equipment',                                      undefined],
  ['For the six months ended June 30, 2024: 1,896 million yen',           undefined],
  ['Sales as of June 30, 2024',                                           undefined],
  ['Cash Flows',                                                          undefined],
  ['',                                                                    undefined],
])('%s', (text, expected) => {
  expect(readContextKind(text)).toBe(expected);
});
