import { expect, test } from 'vitest';
import { joinTitle } from './join-title.ts';

test.each([
  [['For the six months en', 'ded June 30, 2024'], 'For the six months ended June 30, 2024'],
  [['For the six months e', 'ended June 30, 2024'], 'For the six months ended June 30, 2024'],
  [['Six mont', 'ths ended ', 'June 30, 2024'], 'Six months ended June 30, 2024'],
  [['Cash dividends pa', 'aid in the six months'], 'Cash dividends paaid in the six months'],
  [['(2) Dividends of', 'which the date bel', 'ongs to the next quarter'], '(2) Dividends ofwhich the date belongs to the next quarter'],
])('%j', (pieces, title) => {
  expect(joinTitle(pieces)).toBe(title);
});
