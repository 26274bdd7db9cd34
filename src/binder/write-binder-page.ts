import type { BoundFigure, BoundFinding } from './bind-figures.ts';

/** What a binder holds, for a spreadsheet and for paper. */
export interface Binder {
  readonly title: string;
  /** What it is, and the digests of what it is about. */
  readonly about: readonly (readonly [string, string])[];
  readonly figures: readonly BoundFigure[];
  readonly findings: readonly BoundFinding[];
}

export const figureHeads: readonly (readonly [keyof BoundFigure, string])[] = [
  ['place', 'Place'],
  ['printed', 'Printed'],
  ['label', 'Line item'],
  ['period', 'Period'],
  ['value', 'Value'],
  ['unit', 'Unit'],
  ['status', 'Status'],
  ['holds', 'Checks that hold'],
  ['differs', 'Checks that do not'],
  ['pages', 'Shown on'],
];

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const row = (tag: string, cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;

/** The binder as a page to be printed, A4 across. */
export function writeBinderPage({ about, figures, findings, title }: Binder): string {
  const shown = figures.filter(({ pages }) => pages !== '');
  const known = findings.map(({ message, rule, state }) => [rule, state, message.replace(/\n/g, ' ')]);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
@page { size: A4 landscape; margin: 12mm }
body { font: 8pt/1.35 sans-serif; color: #111 } h1 { font: 16pt serif } h2 { font: 12pt serif; margin-block: 6mm 2mm }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 0.2pt solid #999; padding: 0.6mm 1.2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group } tr { break-inside: avoid }
</style><h1>${escapeHtml(title)}</h1>
<table>${about.map((pair) => row('td', pair)).join('')}</table>
<h2>Findings (${findings.length})</h2>
<table><thead>${row('th', ['Rule', 'State', 'What does not agree'])}</thead>${known.map((cells) => row('td', cells)).join('')}</table>
<h2>Figures on the pages of the period (${shown.length} of ${figures.length} figures of the documents)</h2>
<table><thead>${row(
    'th',
    figureHeads.map(([, head]) => head),
  )}</thead>${shown
    .map((figure) =>
      row(
        'td',
        figureHeads.map(([name]) => figure[name]),
      ),
    )
    .join('')}</table></html>
`;
}
