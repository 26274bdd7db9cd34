import type { BoundFigure, BoundFinding } from './bind-figures.ts';

/** What a binder holds, for a spreadsheet and for paper. */
export interface Binder {
  readonly title: string;
  /** What it is, and the digests of what it is about. */
  readonly about: readonly (readonly [string, string])[];
  readonly figures: readonly BoundFigure[];
  readonly findings: readonly BoundFinding[];
}

/** The faces of the site as addresses that the page itself holds: `data:font/woff2;base64,…`. */
export interface BinderFaces {
  readonly serif: string;
  readonly sans: string;
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

/** Widths of the columns in millimetres; the line item takes what is left. */
const widths: Readonly<Partial<Record<keyof BoundFigure, number>>> = {
  place: 16,
  printed: 20,
  period: 33,
  value: 28,
  unit: 18,
  status: 15,
  holds: 26,
  differs: 18,
  pages: 34,
};

const style = `
@page { size: A4 landscape; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7pt Inter; color: #555 } }
:root { color-scheme: light }
body { margin: 0; font: 7.5pt/1.4 Inter, sans-serif; color: #1a1a1a; font-variant-numeric: tabular-nums }
h1, h2 { font-family: 'Source Serif', serif; font-weight: 500; text-wrap: balance; break-after: avoid }
h1 { margin: 0 0 5mm; font-size: 20pt; line-height: 1.15 } h2 { margin: 8mm 0 2mm; font-size: 12.5pt }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { padding: 1mm 2mm 1mm 0; border-bottom: 0.2pt solid #bbb; text-align: left; vertical-align: top; overflow-wrap: break-word }
thead { display: table-header-group } thead th { border-bottom: 0.6pt solid #1a1a1a; font-weight: 600; vertical-align: bottom }
.number { text-align: right; white-space: nowrap; padding-right: 4mm } thead .number { white-space: normal }
.document th { padding-top: 4mm; font-weight: 600 } .about td:first-child { width: 62mm; color: #555 }
.findings th:first-child { width: 12mm } .findings th:nth-child(2) { width: 26mm }
tr { break-inside: avoid } .document { break-after: avoid }
`;

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** A path or a period may break behind a slash. */
const breakable = (text: string): string => escapeHtml(text).replace(/\/(?=[^\s])/g, '/<wbr>');
const isNumber = (name: keyof BoundFigure): boolean => name === 'printed' || name === 'value';

function row(tag: string, cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${breakable(cell)}</${tag}>`).join('')}</tr>`;
}

function figureRow(figure: BoundFigure): string {
  const cells = figureHeads.map(([name]) => {
    const text = name === 'place' ? figure.place.slice(figure.place.indexOf(':') + 1) : figure[name];
    return `<td${isNumber(name) ? ' class="number"' : ''}>${breakable(text)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** The figures of one document under its name, so that a place is line and cell alone. */
function documentRows(figures: readonly BoundFigure[]): string {
  const documents = Map.groupBy(figures, ({ place }) => place.slice(0, place.indexOf(':')));
  return [...documents]
    .map(
      ([name, own]) =>
        `<tbody><tr class="document"><th colspan="${figureHeads.length}" scope="rowgroup">${escapeHtml(name)}</th></tr>${own.map(figureRow).join('')}</tbody>`,
    )
    .join('');
}

/** The binder as a page to be printed, A4 across. */
export function writeBinderPage({ about, figures, findings, title }: Binder, { sans, serif }: BinderFaces): string {
  const shown = figures.filter(({ pages }) => pages !== '');
  const columns = figureHeads.map(() => '<col>').join('');
  const heads = figureHeads.map(([name, head]) => `<th scope="col"${isNumber(name) ? ' class="number"' : ''}>${head}</th>`).join('');
  const known = findings.map(({ message, rule, state }) => row('td', [rule, state, message.replace(/\n/g, ' ')])).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
@font-face { font-family: Inter; src: url(${sans}); font-weight: 100 900 }
@font-face { font-family: 'Source Serif'; src: url(${serif}); font-weight: 200 900 }${style}${figureHeads
    .map(([name], index) => (widths[name] === undefined ? '' : `.figures col:nth-child(${index + 1}) { width: ${widths[name]}mm }`))
    .join('\n')}
</style><h1>${escapeHtml(title)}</h1>
<table class="about">${about.map((pair) => row('td', pair)).join('')}</table>
<h2>Findings (${findings.length})</h2>
${findings.length === 0 ? '<p>Nothing that was compared differs.</p>' : `<table class="findings"><thead>${row('th', ['Rule', 'State', 'What does not agree'])}</thead>${known}</table>`}
<h2>Figures on the pages of the period (${shown.length} of ${figures.length} figures of the documents)</h2>
<table class="figures"><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead>${documentRows(shown)}</table></html>
`;
}
