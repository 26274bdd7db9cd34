import type { PrintStyle } from './print-filing.ts';

const page = `
  @page { size: A4; margin: 22mm 18mm; }
  body { font: 9.5pt/1.35 'DejaVu Serif'; margin: 0; }
  h3 { font-size: 10.5pt; margin: 1.1em 0 .4em; break-after: avoid; }
  p { margin: 0 0 .7em; text-align: justify; }
  table { border-collapse: collapse; width: 100%; margin: .5em 0 1.2em; }
  th { font-weight: bold; text-align: center; vertical-align: bottom; }
  td, th { padding: 1.5pt 4pt; }
  td { text-align: right; vertical-align: bottom; }
  td:first-child, th:first-child { text-align: left; }
  tr.section td { font-weight: bold; }
  tr.unit td { text-align: right !important; }
  tr { break-inside: avoid; }
  .i1 { padding-left: 14pt; }
  .i2 { padding-left: 28pt; }
  .i3, .i4, .i5 { padding-left: 42pt; }
  .total td { font-weight: bold; }
  .figure { white-space: nowrap; }
`;

/** The styles in which invented reports are printed. */
export const printStyles = {
  /** Every cell in a frame. */
  ruled: { css: `${page} td, th { border: .6pt solid #444; }`, heads: true, indents: true },
  /** No rule at all; columns stand by their edges only. */
  unruled: { css: `${page} body { font-family: 'DejaVu Sans'; font-size: 8.5pt; }`, heads: true, indents: true },
  /** Rules under heads and over totals; small type. */
  small: {
    css: `${page} body { font-size: 6.5pt; } td, th { padding: .6pt 3pt; } thead th:not(:empty) { border-bottom: .5pt solid #000; } .total td:not(:first-child) { border-top: .5pt solid #000; }`,
    heads: true,
    indents: true,
  },
  /** Prose in two columns, tables over both. */
  columns: {
    css: `${page} body { font-size: 8pt; } .columns { columns: 2; column-gap: 9mm; } thead { border-bottom: .6pt solid #000; }`,
    heads: true,
    indents: false,
    columns: true,
  },
  /** Labels in a narrow column, wrapped; figures in the middle of their row. */
  wrapped: {
    css: `${page} td:first-child { width: 30mm; } td { vertical-align: middle; } tr { border-bottom: .3pt solid #bbb; } table { table-layout: auto; }`,
    heads: false,
    indents: true,
  },
  /** Lines that touch, wrapped labels, figures on their first line. */
  tight: {
    css: `${page} body { line-height: 1.2; } td, th { padding: 0 4pt; } td:first-child { width: 40mm; } td { vertical-align: top; }`,
    heads: false,
    indents: true,
  },
} as const satisfies Readonly<Record<string, PrintStyle>>;

export type PrintStyleName = keyof typeof printStyles;
