import { dayOf, reportedAt, spanOf } from './calendar.ts';
import { costs, currentAssets, otherAssets, revenues } from './items.ts';
import { type ItemOfLedger, sumOf } from './ledger.ts';
import type { Columns } from './statements.ts';
import { printAmount } from './write-table.ts';

const millions = (amount: number): string => `JPY${printAmount(Math.round(amount / 1000))} million`;

function movement(before: number, now: number): string {
  const change = ((now / before - 1) * 100).toFixed(1);
  return now < before ? `down ${change.slice(1)}%` : `up ${change}%`;
}

function resultSentence(columns: Columns, label: string, items: readonly ItemOfLedger[]): string {
  const [before, now] = columns.flows.map((column) => sumOf(items.map(column.flow))) as [number, number];
  const { reported } = columns;
  return `${label} for the ${spanOf(reported)} months ended ${dayOf(reported)} was ${millions(now)}, ${movement(before, now)} year on year (${millions(before)} for the ${spanOf(reported)} months ended ${dayOf(reportedAt(reported.last - 4))}).`;
}

function balanceSentence(columns: Columns, label: string, items: readonly ItemOfLedger[]): string {
  const [before, now] = columns.balances.map((column) => sumOf(items.map(column.balance))) as [number, number];
  const { reported } = columns;
  const verb = now < before ? 'decreased' : 'increased';
  return `As of ${dayOf(reported)}, the balance of ${label} was ${millions(now)}, ${verb} by ${millions(Math.abs(now - before))} from the balance as of ${dayOf(reportedAt(reported.first - 1))} of ${millions(before)}.`;
}

/** What the company says of its results, each figure as its own statements have it. */
export function resultsProse(columns: Columns): readonly string[] {
  return [
    ...revenues.map((item) => resultSentence(columns, `Revenue of ${item.label.toLowerCase()}`, [item])),
    resultSentence(columns, 'Total revenues', revenues),
    resultSentence(columns, 'Gross profit', [...revenues, ...costs]),
  ];
}

/** What the company says of its balances. */
export function positionProse(columns: Columns): readonly string[] {
  return [
    balanceSentence(columns, 'total assets', [...currentAssets, ...otherAssets]),
    balanceSentence(columns, 'current assets', currentAssets),
    ...currentAssets.map((item) => balanceSentence(columns, item.label.toLowerCase(), [item])),
  ];
}

/** Paragraphs without a figure, as a report has many: the reader has to pass over them. */
export function filler(count: number): readonly string[] {
  const sentences = [
    'The business environment remained uncertain, while demand for networks of enterprises and public institutions continued to be steady.',
    'The Group continues to invest in its service facilities and in people, and reviews the recoverability of its assets at the end of each period.',
    'Judgements, estimates and assumptions made by management may differ from actual results; they are reviewed on an ongoing basis.',
    'The accounting policies adopted are the same as those of the previous fiscal year unless stated otherwise in the notes below.',
  ];
  return Array.from({ length: count }, (_, index) =>
    sentences.map((_each, place) => sentences[(index + place) % sentences.length]).join(' '),
  );
}
