import { minus, plus } from './equation-rule.ts';
import type { OperandPattern } from './operand-pattern.ts';
import { revenue } from './operands.ts';
import type { QuotientRule } from './quotient-rule.ts';

/** A margin, known by its label; the issuer's name for it may differ. */
function margin(name: string, label: RegExp): OperandPattern {
  return { name, concepts: [], label, kind: 'ratio' };
}

const backlog = {
  concepts: ['issuer:TotalOrderBacklog', 'issuer:OrderBacklog'],
  label: /^(?:total )?(?:order )?backlog$/i,
} as const;

export const ratios: QuotientRule = {
  id: 'C04',
  family: 'quotient',
  title: 'A margin, a mix or a backlog does not agree with its operands.',
  what: 'Printed margins equal profit divided by revenue, percentages of a total equal their amounts divided by it, and opening backlog plus orders less revenue is the closing backlog.',
  why: 'Readers compare ratios rather than amounts; both are printed, and one follows from the other.',
  example: 'operating profit 1,130 / revenue 12,020 = 9.4 %',
  cause: 'A ratio of another period or of an adjusted profit.',
  mix: true,
  quotients: [
    {
      quotient: margin('gross margin', /^gross (?:profit )?(?:margin|ratio)$/i),
      dividend: { name: 'gross profit', concepts: ['ifrs-full:GrossProfit', 'us-gaap:GrossProfit'] },
      divisor: revenue,
      factor: 100,
    },
    {
      quotient: margin('operating margin', /^operating (?:profit |income )?(?:margin|ratio)$/i),
      dividend: {
        name: 'operating profit',
        concepts: ['ifrs-full:ProfitLossFromOperatingActivities', 'us-gaap:OperatingIncomeLoss', 'jppfs_cor:OperatingIncome'],
      },
      divisor: revenue,
      factor: 100,
    },
    {
      quotient: margin('profit margin', /^(?:net )?(?:profit|income) (?:margin|ratio)$/i),
      dividend: {
        name: 'profit attributable to owners of the parent',
        concepts: ['ifrs-full:ProfitLossAttributableToOwnersOfParent', 'us-gaap:NetIncomeLoss'],
      },
      divisor: revenue,
      factor: 100,
    },
  ],
  bounds: [],
  equations: [
    {
      left: { ...backlog, name: 'closing backlog', time: 'closing' },
      right: [
        plus({ ...backlog, name: 'opening backlog', time: 'opening' }),
        plus({
          name: 'orders received',
          concepts: ['issuer:TotalOrdersReceived', 'issuer:OrdersReceived'],
          label: /^(?:total )?orders received$/i,
        }),
        minus({ ...revenue, statements: ['orders-and-sales', 'profit-or-loss'] }),
      ],
      otherwise: 'orders may be cancelled, and revenue may include what was never in the backlog',
    },
  ],
};
